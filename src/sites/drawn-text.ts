/**
 * Text as a reader of the page sees it: text nodes, and images (which sites use for emoji) as their alternative text.
 * Nothing is normalised: bidirectional, invisible and combining characters are evidence.
 */
import { MARK_TAG } from './site';

const NOT_TEXT = `svg, script, style, ${MARK_TAG}`;

/**
 * The text below `root` in document order, without what matches `skip`, and only as far as the node `until`.
 * An image without alternative text counts as nothing. Spaces and line ends around the whole are taken off, no others.
 */
export function drawnText(root: Element, skip = '', until?: Node): string {
  const pieces: string[] = [];
  addText(root, skip ? `${NOT_TEXT}, ${skip}` : NOT_TEXT, until, pieces);
  return pieces.join('').replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** Adds the text below `parent`; true when `until` was met. Plain recursion: a TreeWalker with a filter took three times as long. */
function addText(parent: Node, skipped: string, until: Node | undefined, pieces: string[]): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node === until) return true;
    if (!isElement(node)) pieces.push(node.nodeType === node.TEXT_NODE ? (node.nodeValue ?? '') : '');
    else if (!node.matches(skipped)) {
      pieces.push(wordsOfElement(node));
      if (addText(node, skipped, until, pieces)) return true;
    }
  }
  return false;
}

function wordsOfElement(element: Element): string {
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  return element.localName === 'br' ? '\n' : '';
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** Takes off the controls that sites wrap around handles and numbers to keep them in order beside right-to-left text. */
export function withoutDirections(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
}

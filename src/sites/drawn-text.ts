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
  const skipped = skip ? `${NOT_TEXT}, ${skip}` : NOT_TEXT;
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      isElement(node) && node.matches(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node && node !== until; node = walker.nextNode()) {
    text += isElement(node) ? wordsOfElement(node) : (node.nodeValue ?? '');
  }
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
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

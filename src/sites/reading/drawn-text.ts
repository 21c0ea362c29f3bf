/**
 * Visible text, as `innerText` gives it but without layout: text nodes, and images (which sites use for emoji) as
 * their alternative text. Nothing is normalised, because bidirectional, invisible and combining characters are
 * evidence.
 */
import { MARK_TAG } from '../site';

/** Longer than any name or biography that a site allows. A page may write a megabyte into each, which nobody reads. */
const MAX_LENGTH = 10_000;

const SPACES = ' \t\r\n';
const NOT_TEXT = `svg, script, style, ${MARK_TAG}`;

/** What has been gathered of a text. */
interface Gathered {
  pieces: string[];
  length: number;
}

/**
 * The text below `root` in document order, without what matches `skip`, and only as far as the node `until`.
 * An image without alternative text counts as nothing. Spaces and line ends around the whole are taken off, no others.
 */
export function drawnText(root: Element, skip = '', until?: Node): string {
  const gathered: Gathered = { pieces: [], length: 0 };
  addText(root, skip ? `${NOT_TEXT}, ${skip}` : NOT_TEXT, until, gathered);
  return withoutSpacesAround(gathered.pieces.join('').slice(0, MAX_LENGTH));
}

/** Whether `drawnText` of the same would find any. */
export function drawsText(root: Element, skip = ''): boolean {
  return hasText(root, skip ? `${NOT_TEXT}, ${skip}` : NOT_TEXT);
}

function hasText(parent: Node, skipped: string): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) {
      if (node.nodeType === node.TEXT_NODE && !isBlank(node.nodeValue ?? '')) return true;
    } else if (!node.matches(skipped) && (!isBlank(wordsOfElement(node)) || hasText(node, skipped)))
      return true;
  }
  return false;
}

const isBlank = (text: string): boolean => !/[^ \t\r\n]/.test(text);

/**
 * Adds the text below `parent`. Returns true when `until` was met, or when the text is long enough. It is plainly
 * recursive because a TreeWalker with a filter took three times as long.
 */
function addText(parent: Node, skipped: string, until: Node | undefined, gathered: Gathered): boolean {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node === until || gathered.length > MAX_LENGTH) return true;
    if (!isElement(node)) add(gathered, node.nodeType === node.TEXT_NODE ? (node.nodeValue ?? '') : '');
    else if (!node.matches(skipped)) {
      add(gathered, wordsOfElement(node));
      if (addText(node, skipped, until, gathered)) return true;
    }
  }
  return false;
}

function add(gathered: Gathered, piece: string): void {
  if (piece === '') return;
  gathered.pieces.push(piece);
  gathered.length += piece.length;
}

/** Trims in a loop, because a regular expression for spaces at the end tries again at every space. */
function withoutSpacesAround(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && SPACES.includes(text.charAt(from))) from++;
  while (to > from && SPACES.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

function wordsOfElement(element: Element): string {
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  return element.localName === 'br' ? '\n' : '';
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/**
 * Removes the bidirectional controls that sites wrap around handles and numbers to keep them in order next to
 * right-to-left text.
 */
export function withoutDirections(text: string): string {
  return text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
}

/**
 * Display name and handle from a name block. A display name may itself look like a handle, so the handle is read
 * first: it must be the one that the address asks for, and the name is what stands before it. Two independent ways of
 * reading the name have to agree. If they don't, the page's title decides, or else there is no name.
 */
import { isSameHandle as isSameOnSite } from '../../identity/handle-key';
import { drawnText, withoutDirections } from '../reading/drawn-text';
import { NOT_NAME, TEXT_BLOCK } from './markup';

export interface ReadName {
  displayName: string;
  /** As the page spells it, without `@`. */
  handle: string;
  /** The element that holds the handle: badges stand before it, further lines after it. */
  handleElement: Element;
}

const WRITTEN_HANDLE = /^@([A-Za-z0-9_]{1,15})$/;

/** Reads a name block; a string says why it can't be read. `wanted` is the handle in the address, if it has one. */
export function readNameBlock(block: Element, wanted: string | undefined): ReadName | string {
  const handles = handlesIn(block, wanted);
  const last = handles.at(-1);
  if (!last) return 'no handle in the name block';
  const own = wanted === undefined ? last : handles.findLast(({ handle }) => isSameHandle(handle, wanted));
  if (!own) return `the name block shows @${last.handle}, the address @${wanted ?? ''}`;
  const displayName = nameBefore(own.element, own.handle, block);
  if (displayName === undefined) return 'the display name can be read in two ways';
  if (displayName === '') return 'no display name before the handle';
  return { displayName, handle: own.handle, handleElement: own.element };
}

/** Whether two handles of X name the same account. */
export function isSameHandle(one: string, other: string): boolean {
  return isSameOnSite('x', one, other);
}

/** Usually the wanted handle is one text of its own. If not, the block is searched element by element. */
function handlesIn(block: Element, wanted: string | undefined): WrittenHandle[] {
  const whole = wanted === undefined ? [] : wholeHandlesIn(block);
  if (whole.some(({ handle }) => isSameHandle(handle, wanted ?? ''))) return whole;
  return [...block.querySelectorAll('*')].flatMap((element) => {
    const handle = WRITTEN_HANDLE.exec(withoutDirections(element.textContent))?.[1];
    return handle === undefined ? [] : [{ handle, element }];
  });
}

interface WrittenHandle {
  handle: string;
  element: Element;
}

function wholeHandlesIn(parent: Element, found: WrittenHandle[] = []): WrittenHandle[] {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) wholeHandlesIn(node as Element, found);
    const written = node.nodeType === node.TEXT_NODE ? (node.nodeValue ?? '') : '';
    const handle = written.includes('@') ? WRITTEN_HANDLE.exec(withoutDirections(written))?.[1] : undefined;
    // A part of a longer text is no handle: "@a" in "@a and @b", drawn as three texts.
    if (handle !== undefined && parent.textContent === written) found.push({ handle, element: parent });
  }
  return found;
}

/** The name before the handle; empty when there is none, undefined when two ways of reading disagree and the title can't help. */
function nameBefore(handleElement: Element, handle: string, block: Element): string | undefined {
  const all = drawnText(block, NOT_NAME, handleElement);
  const first = firstText(block, handleElement);
  if (first === all || all === '') return all;
  const title = block.ownerDocument.title.replace(/^\(\d+\+?\)\s*/, '');
  return [first, all].find((name) => name && title.startsWith(`${name} (@${handle})`));
}

/** The first text block before the handle that has a text. */
function firstText(block: Element, handleElement: Element): string | undefined {
  for (const text of block.querySelectorAll(TEXT_BLOCK)) {
    if (!isBefore(text, handleElement) || isWithin(text, NOT_NAME, block)) continue;
    const drawn = drawnText(text, NOT_NAME);
    if (drawn !== '') return drawn;
  }
  return undefined;
}

/**
 * Whether something inside of `block` that matches is around the element. What is around the block itself doesn't
 * count.
 */
export function isWithin(element: Element, selector: string, block: Element): boolean {
  const around = element.closest(selector);
  return around !== null && around !== block && block.contains(around);
}

/** Whether `one` ends before `other` begins. */
export function isBefore(one: Element, other: Element): boolean {
  return !one.contains(other) && (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

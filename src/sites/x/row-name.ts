/**
 * The name in a row: where display name and handle stand in it, whatever kind of row it is. Only the handle in the
 * row's own links or picture counts, because a display name may look like a handle.
 */
import { drawnText, drawsText, withoutDirections } from '../reading/drawn-text';
import { MARK_TAG } from '../site';
import { HANDLE } from './address';
import { AVATAR, NOT_NAME } from './markup';
import { isSameHandle, readNameBlock, type ReadName } from './name-block';

/** A name with the box that holds it, and the largest box that holds the name alone. */
export interface RowName extends ReadName {
  block: Element;
  /** Name and badge, without the handle: the mark goes behind it. */
  box: Element;
}

/** The handle in a link to a profile: `/GeorgeWBushs`, and nothing behind it. */
export function linkedHandle(link: Element | null | undefined): string | undefined {
  const href = link?.getAttribute('href') ?? '';
  const handle = /^(?:https:\/\/(?:mobile\.)?(?:x|twitter)\.com)?\/(\w+)\/?$/.exec(href)?.[1];
  return handle !== undefined && HANDLE.test(handle) ? handle : undefined;
}

/** The handle that an account's picture bears in its test id. */
export function picturedHandle(picture: Element | null): string | undefined {
  const id = picture?.getAttribute('data-testid') ?? '';
  const handle = /^UserAvatar-Container-(\w+)$/.exec(id)?.[1];
  return handle !== undefined && handle !== 'unknown' && HANDLE.test(handle) ? handle : undefined;
}

/** Whom a row is about, by its picture, else by its first link to a profile; undefined where it has neither. */
export function handleOfRow(row: Element): string | undefined {
  const pictured = picturedHandle(row.querySelector(AVATAR));
  if (pictured !== undefined) return pictured;
  for (const link of row.querySelectorAll('a[href]')) {
    const handle = linkedHandle(link);
    if (handle !== undefined) return handle;
  }
  return undefined;
}

/** Reads the name in a block that holds little else; a string says why it can't be read. */
export function readBlock(block: Element, wanted: string | undefined): RowName | string {
  const name = readNameBlock(block, wanted);
  if (typeof name === 'string') return name;
  return { ...name, block, box: nameBox(block, name.handleElement) };
}

/** Reads the name in a row that holds much else: in the smallest box around the handle that has a text before it. */
export function readRowName(row: Element, wanted: string): RowName | string {
  const written = [...row.querySelectorAll('*')].find((element) => isHandle(element, wanted));
  if (!written) return `no @${wanted} in the row`;
  for (let box = written.parentElement; box && row.contains(box); box = box.parentElement) {
    if (drawnText(box, NOT_NAME, written) !== '') return readBlock(box, wanted);
  }
  return 'no display name before the handle';
}

function isHandle(element: Element, wanted: string): boolean {
  const text = withoutDirections(element.textContent);
  return text.startsWith('@') && isSameHandle(text.slice(1), wanted);
}

/** The largest box around the name that doesn't hold the handle. */
function nameBox(block: Element, handleElement: Element): Element {
  for (let level: Element = handleElement; level !== block; level = level.parentElement ?? block) {
    const sibling = siblingBefore(level);
    if (sibling && drawsText(sibling, NOT_NAME)) return sibling;
  }
  return block;
}

/** Our own mark may stand between. It must not be what moves the mark. */
function siblingBefore(element: Element): Element | null {
  const sibling = element.previousElementSibling;
  return sibling?.localName === MARK_TAG ? sibling.previousElementSibling : sibling;
}

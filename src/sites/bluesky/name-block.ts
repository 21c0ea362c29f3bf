/**
 * A display name with its handle, as every place but one shows an account. The handle is looked for first, because it
 * must be the one that the place is about. The name is the first text of the box that holds both.
 */
import { drawnText, withoutDirections } from '../reading/drawn-text';
import { MARK_TAG } from '../site';
import { INVALID_HANDLE, actorOf, isDid, writtenHandle } from './address';
import { ACCOUNT_LINK, DID_LINK, LINK_OR_BUTTON, NOT_NAME, TEXT } from './markup';

export interface ReadHandle {
  /** Without `@`; the DID where the handle is invalid. */
  handle: string;
  element: Element;
}

export interface ReadName {
  displayName: string;
  /** As in `ReadHandle`. */
  handle: string;
  /** What a mark goes behind: the name, or the badges after it. */
  anchor: Element;
  /** Where badges may be drawn: in the name, and right after it. */
  badgeSlots: readonly Element[];
}

/** Every translation begins with it: "⚠Invalid Handle", "⚠Ungültiger Handle". */
const INVALID_MARK = '⚠';

/**
 * The first name with a handle in `scope`; undefined when there is none. With `wanted`, only the one with this
 * handle, or DID, will do.
 */
export function readName(scope: Element, wanted?: string): ReadName | undefined {
  for (const { handle, element } of handlesIn(scope, wanted)) {
    const box = element.matches('a')
      ? element.parentElement
      : (linkAround(element, scope) ?? element.parentElement);
    const name = box && firstText(box);
    // A name that looks like a handle has no text before it: the handle comes after.
    if (!name || name === element) continue;
    const displayName = nameIn(name);
    if (displayName !== '') return { displayName, handle, ...slotsOf(name, element) };
  }
  return undefined;
}

/** The first name in `scope`, of an account that is known to be `handle` though it isn't written there. */
export function readFirstName(scope: Element, handle: string): ReadName | undefined {
  const name = firstText(scope);
  const displayName = name ? nameIn(name) : '';
  return name && displayName !== '' ? { displayName, handle, ...badgesBehind(name, name) } : undefined;
}

/** The texts in `scope` that are nothing but a handle; with `wanted`, that one alone. */
export function* handlesIn(scope: Element, wanted?: string): Generator<ReadHandle> {
  for (const element of scope.querySelectorAll(TEXT)) {
    const text = withoutDirections(element.textContent);
    const handle =
      writtenHandle(text) ?? (text.startsWith(INVALID_MARK) ? didOf(element, scope, wanted) : undefined);
    if (handle === undefined) continue;
    const isWanted = handle === wanted || (wanted === INVALID_HANDLE && isDid(handle));
    if (wanted === undefined || isWanted) yield { handle, element };
  }
}

/**
 * The name in an element. Earlier versions of the client wrap it into a pair of bidirectional controls, which are
 * removed; controls of the name's own stay.
 */
export function nameIn(element: Element): string {
  return drawnText(element, NOT_NAME).replace(/^\u202a([^]*)\u202c$/, '$1');
}

/** Where a handle is invalid, links have the DID in its place. */
function didOf(element: Element, scope: Element, wanted: string | undefined): string | undefined {
  if (wanted !== undefined && isDid(wanted)) return wanted;
  const link = element.closest(ACCOUNT_LINK) ?? scope.querySelector(DID_LINK);
  const actor = actorOf(link?.getAttribute('href') ?? '');
  return actor !== undefined && isDid(actor) ? actor : undefined;
}

/** A link around name and handle both, as rows and hover cards are. */
function linkAround(element: Element, scope: Element): Element | null {
  const link = element.closest('a');
  return link && (scope === link || scope.contains(link)) ? link : null;
}

/** The first text that isn't part of a link or button further in, as avatars are. */
function firstText(box: Element): Element | undefined {
  const own = box.closest(LINK_OR_BUTTON);
  return [...box.querySelectorAll(TEXT)].find(
    (text) => text.textContent.trim() !== '' && text.parentElement?.closest(LINK_OR_BUTTON) === own,
  );
}

/** Badges stand in a box of their own after the name. A box around name and badges keeps them in one line. */
function slotsOf(name: Element, handle: Element): Pick<ReadName, 'anchor' | 'badgeSlots'> {
  const above = (element: Element): Element | null => {
    const parent = element.parentElement;
    return parent && !parent.contains(handle) ? parent : null;
  };
  let slot = name;
  for (let box = above(name); box && above(box); box = above(box)) slot = box;
  return badgesBehind(slot, name);
}

function badgesBehind(slot: Element, name: Element): Pick<ReadName, 'anchor' | 'badgeSlots'> {
  let next = slot.nextElementSibling;
  if (next?.localName === MARK_TAG) next = next.nextElementSibling;
  const isBadges = next?.querySelector('svg') && !next.matches(TEXT) && !next.querySelector(TEXT);
  return next && isBadges ? { anchor: next, badgeSlots: [name, next] } : { anchor: slot, badgeSlots: [name] };
}

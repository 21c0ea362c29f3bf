/**
 * X's Chat: rows of the inbox, and the header of a conversation. Neither draws the handle; only a link has it. A row
 * is full of texts by others, so its name counts only if it is drawn first and the description for screen readers
 * begins with it. The text of messages is never read.
 */
import { drawnText } from '../reading/drawn-text';
import type { NamesRead } from '../site';
import { readAccountRow } from './account-row';
import { profileAddress } from './address';
import { CHAT_LINK, CHAT_NAME } from './markup';
import { isSameHandle } from './name-block';
import { linkedHandle } from './row-name';

/** A group, a conversation that is still loading, notes to oneself. */
const NOBODY: NamesRead = { names: [] };

const GROUP_ROW = /-item-g\d+$/;
/** One's own number, once or twice. */
const OWN_ROW = /-item-(\d+)(?:[:-]\1)?$/;
const COMMA = /^\s*[,،、，]\s*/;

/** Reads the person of a row, as X describes them: `<name>, @<handle>, <last message>, <time>`. */
export function readChatRow(row: Element): NamesRead {
  const id = row.getAttribute('data-testid') ?? '';
  if (GROUP_ROW.test(id) || row.textContent.trim() === '') return NOBODY;
  const handles = handlesIn(row);
  if (handles.length === 0 && OWN_ROW.test(id)) return NOBODY;
  const [handle] = handles;
  if (handle === undefined || handles.length > 1)
    return unread(`links to ${handles.length} profiles instead of one`);
  const box = nameBox(row, handle);
  return typeof box === 'string' ? unread(box) : read(handle, drawnText(box), box);
}

/** Reads the person of a conversation's header. A group's header names nobody, whoever is pictured in it. */
export function readChatHeader(header: Element, url: URL): NamesRead {
  const [handle, ...others] = handlesIn(header);
  if (handle === undefined || others.length > 0 || /^\/i\/chat\/g\d/.test(url.pathname)) return NOBODY;
  const box = header.querySelector(CHAT_NAME);
  if (!box) {
    const { names } = readAccountRow(header, 'message'); // an earlier drawing had the handle beside the name
    return names.length > 0 ? { names } : unread('no name (data-testid="dm-conversation-username")');
  }
  const name = drawnText(box);
  if (name === '') return NOBODY;
  return isOneText(box) ? read(handle, name, box) : unread('the display name is drawn in several texts');
}

function read(handle: string, displayName: string, box: Element): NamesRead {
  return { names: [{ anchor: box, profile: { site: 'x', handle, displayName, place: 'message' } }] };
}

function unread(why: string): NamesRead {
  return { names: [], unread: [{ place: 'message', why }] };
}

/** The accounts that links lead to, each once. */
function handlesIn(row: Element): string[] {
  const handles: string[] = [];
  for (const link of row.querySelectorAll('a[href]')) {
    const handle = linkedHandle(link);
    if (handle === undefined || handles.some((one) => isSameHandle(one, handle))) continue;
    if (profileAddress(new URL(handle, 'https://x.com'))) handles.push(handle);
  }
  return handles;
}

/** The largest box that holds the row's name and nothing else; a string says why there is none for sure. */
function nameBox(row: Element, handle: string): Element | string {
  const description = row.closest('[aria-description]')?.getAttribute('aria-description')?.trim();
  if (!description) return 'no description (aria-description)';
  const link = row.matches(CHAT_LINK) ? row : row.querySelector(CHAT_LINK);
  if (!link) return 'no link to the conversation';
  for (let box = firstBoxIn(link); box; box = firstBoxIn(box)) {
    if (!isDescribed(description, drawnText(box), handle)) continue;
    return COMMA.test(textBehind(box, link)) ? 'the display name is drawn in several texts' : box;
  }
  return 'the description names somebody else, or the name isn’t drawn first';
}

/**
 * Whether a description is of somebody with this name and handle. The handle may be left out, but may not stand
 * elsewhere in it.
 */
function isDescribed(description: string, name: string, handle: string): boolean {
  const behind = description.startsWith(name) ? description.slice(name.length) : '';
  const comma = COMMA.exec(behind)?.[0];
  if (comma === undefined) return false;
  const second = /^@(\w+)(?=\s*(?:[,،、，]|$))/.exec(behind.slice(comma.length))?.[1];
  if (second !== undefined) return isSameHandle(second, handle);
  return !description.toLowerCase().includes(`@${handle.toLowerCase()}`) && behind[comma.length] !== '@';
}

/** The first child with a text, unless a text of the box's own stands before it. */
function firstBoxIn(box: Element): Element | undefined {
  for (const node of box.childNodes) {
    if (!node.textContent?.trim()) continue;
    return node.nodeType === node.ELEMENT_NODE ? (node as Element) : undefined;
  }
  return undefined;
}

/** What is drawn next behind a box. */
function textBehind(box: Element, around: Element): string {
  for (let level: Element | null = box; level && level !== around; level = level.parentElement) {
    for (let node = level.nextSibling; node; node = node.nextSibling)
      if (node.textContent?.trim()) return node.textContent;
  }
  return '';
}

/**
 * Whether all of an element's text has one parent, so that it isn't a name with something after it. Emoji are images
 * and don't count as text.
 */
function isOneText(root: Element): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const parents = new Set<Element | null>();
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    if (text.nodeValue?.trim() && !text.parentElement?.closest('svg')) parents.add(text.parentElement);
  return parents.size <= 1;
}

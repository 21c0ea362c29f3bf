/** The header of a profile: one name, with everything the header shows. Earlier profiles stay in the page, out of sight. */
import type { NameOnPage, NamesRead } from '../site';
import { accountOf, type Shown } from './account';
import { didOfAvatar, isDid, profileAddress } from './address';
import { readBio, readCount, readLinks } from './details';
import * as markup from './markup';
import { handlesIn, nameIn, type ReadHandle } from './name-block';
import { readSchema } from './schema';

/** Reads the profile that the address asks for; nothing on other pages, and nothing while it is still loading. */
export function readProfileHeader(doc: Document, url: URL): NamesRead {
  const actor = profileAddress(url);
  if (actor === undefined) return { names: [] };
  const inSight = (selector: string): Element[] =>
    [...doc.querySelectorAll(selector)].filter((element) => !element.closest(markup.OUT_OF_SIGHT));
  const views = inSight(markup.PROFILE_VIEW);
  const problems: string[] = [];
  // The newest screen comes last. The one before it may still be in sight while the next is being drawn.
  for (const view of views.reverse()) {
    const name = readHeader(view, actor);
    if (typeof name !== 'string') return { names: [name] };
    problems.push(name);
  }
  const isLoading = inSight(markup.PROFILE_SCREEN).length > 0 || !doc.querySelector(markup.DRAWN);
  if (problems.length === 0 && isLoading) return { names: [] };
  const why = problems[0] ?? 'no profile (data-testid="profileScreen")';
  return { names: [], unread: [{ place: 'profile', why }] };
}

/** A header, or why it can't be read. */
function readHeader(view: Element, actor: string): NameOnPage | string {
  const name = view.querySelector(markup.HEADER_NAME);
  if (!name) return 'no display name (data-testid="profileHeaderDisplayName")';
  const displayName = nameIn(name);
  if (displayName === '') return 'an empty display name';
  const header = headerAround(name, view);
  const written = handleBelow(name, header);
  if (!written) return 'no handle below the display name';
  const { handle, element } = written;
  const avatar = header.querySelector(markup.HEADER_AVATAR);
  // A page whose address has the DID shows the handle all the same, if that is valid.
  const shown = isDid(actor) && !isDid(handle) ? (didOfAvatar(avatar) ?? actor) : handle;
  if (shown !== actor) return `the header shows ${shown}, the address ${actor}`;
  const block = { displayName, handle, anchor: rowOf(element, name), badgeSlots: [name] };
  return accountOf(block, { place: 'profile', avatar, labelled: header, shown: factsOf(header, handle) });
}

function factsOf(header: Element, handle: string): Shown {
  const bio = header.querySelector(markup.HEADER_BIO);
  return {
    ...readSchema(header.ownerDocument, handle),
    bio: readBio(bio),
    followers: readCount(header, 'followers'),
    following: readCount(header, 'follows'),
    followed: header.querySelector(markup.UNFOLLOW) ? true : undefined,
    links: readLinks(header.querySelector(markup.HEADER_WEBSITE), bio),
  };
}

/** The largest box around the name that holds nothing but the header. */
function headerAround(name: Element, view: Element): Element {
  let header = name;
  for (let box = name.parentElement; box && view.contains(box); box = box.parentElement) {
    if (box.querySelector(markup.NOT_HEADER)) break;
    header = box;
  }
  return header;
}

/** Others may be named in the bio, and in the rows of accounts that are suggested. */
function handleBelow(name: Element, header: Element): ReadHandle | undefined {
  for (const written of handlesIn(header)) {
    const { element } = written;
    const isBelow = (name.compareDocumentPosition(element) & name.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isBelow && !name.contains(element) && !element.closest(markup.NOT_HANDLE)) return written;
  }
  return undefined;
}

/**
 * The row of the handle, with what else stands in it. It is the end of the block that holds nothing but name and
 * handle.
 */
function rowOf(handle: Element, name: Element): Element {
  let row = handle;
  while (row.parentElement && !row.parentElement.contains(name)) row = row.parentElement;
  return row;
}

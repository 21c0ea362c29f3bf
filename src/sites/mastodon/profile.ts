/** The header of a profile: one name, with everything the header shows. */
import { drawnText } from '../reading/drawn-text';
import { shown } from '../reading/shown';
import type { NamesRead, PlacedProfile } from '../site';
import { readBio, readCount, readFollowed, readJoined, readLabels, readLinks } from './details';
import { fullHandle, handleInPath, isSameHandle } from './handle';
import {
  COLUMN,
  HEADER,
  HEADER_HANDLE,
  HEADER_LINE,
  HEADER_NAME,
  LOADER,
  MOVED,
  NOT_HEADING,
} from './markup';
import { domainOf } from './server';

/** What stands for the domain of an account whose handle another account has taken over; its page shows no handle. */
const INVALID = '@handle.invalid';

/** Reads the header of the account that the address asks for; nothing on other pages, and nothing while it is loading. */
export function readProfileHeader(doc: Document, url: URL): NamesRead {
  const domain = domainOf(doc, url.host);
  const wanted = /^\/(?:(?:deck|web)\/)?@[^/]+\/\d+/.test(url.pathname)
    ? undefined
    : handleInPath(url.pathname, domain);
  if (wanted === undefined) return { names: [] };
  const block = doc.querySelector(HEADER_NAME);
  if (!block) {
    // The title names the account as soon as its header is drawn.
    if (!doc.title.includes(`(@${wanted})`) || !isDrawn(doc)) return { names: [] };
    return unreadable('no block with the name (.account__header__tabs__name, account_header__nameWrapper)');
  }
  const profile = profileOf(block, wanted, domain);
  if (typeof profile === 'string') return unreadable(profile);
  // A moved account's header is half transparent, and so would be a card in it.
  const anchor = block.closest(MOVED) ?? block.closest(HEADER_LINE) ?? block;
  return { names: [{ profile, anchor }] };
}

const unreadable = (why: string): NamesRead => ({ names: [], unread: [{ place: 'profile', why }] });

function isDrawn(doc: Document): boolean {
  const column = doc.querySelector(COLUMN);
  return column !== null && column.textContent.trim() !== '' && !column.querySelector(LOADER);
}

function profileOf(block: Element, wanted: string, domain: string): PlacedProfile | string {
  const heading = block.querySelector('h1');
  const displayName = heading ? drawnText(heading, NOT_HEADING) : '';
  if (displayName === '') return 'no name in the header (h1)';
  const handle = handleIn(block, domain) ?? (wanted.endsWith(INVALID) ? wanted : undefined);
  if (handle === undefined) return 'no handle in the header';
  if (!isSameHandle(handle, wanted)) return `the header shows @${handle}, the address @${wanted}`;
  const header = block.closest(HEADER) ?? block;
  const around = header.parentElement ?? header;
  return {
    site: 'mastodon',
    handle,
    displayName,
    ...shown({
      bio: readBio(header),
      followers: readCount(around, handle, domain, 'followers'),
      following: readCount(around, handle, domain, 'following'),
      joined: readJoined(header),
      links: readLinks(header),
      labels: readLabels(header),
      followed: readFollowed(header),
    }),
    place: 'profile',
  };
}

/** The handle in the block, as it is drawn: always in full. */
function handleIn(block: Element, domain: string): string | undefined {
  for (const element of block.querySelectorAll(HEADER_HANDLE)) {
    const text = drawnText(element);
    if (text.startsWith('@')) return fullHandle(text, domain);
  }
  return undefined;
}

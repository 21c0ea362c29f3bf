/** The names in one row: a post with its booster and the post it quotes, an account in a list, a hover card. */
import type { Place } from '../../model';
import { shown } from '../reading/shown';
import type { NameOnPage, NamesRead, RowContext, Thread, Unread } from '../site';
import { isReplyIn } from '../reading/thread';
import { readBio, readFollowers, readLinks } from './details';
import { handleInPath, isSameHandle } from './handle';
import {
  AUTHOR,
  FOCAL_AUTHOR,
  FOCAL_POST,
  HEADER_NAME,
  HEADING,
  LIST,
  NAME,
  OWN_BANNER,
  PLACES_AROUND,
  PREPEND,
  SIGN_OF_ACCOUNT,
  SKELETON,
} from './markup';
import { nameElements, readName, type ReadName } from './name';
import { domainOf } from './server';

/** Reads every name in a row. */
export function readRow(row: Element, context: RowContext): NamesRead {
  const domain = domainOf(row.ownerDocument, context.url.host);
  const names: NameOnPage[] = [];
  const unread: Unread[] = [];
  const elements = nameElements(row);
  for (const element of elements) {
    const own = element.closest(OWN_BANNER) ? handleInPath(context.url.pathname, domain) : undefined;
    const name = readName(element, domain, own);
    const place = placeOf(element, row, context.thread);
    if (typeof name === 'string') unread.push({ place, why: name });
    else if (name)
      names.push(asAnswer(nameOnPage(name, place, elements.length === 1 ? row : undefined), context));
  }
  if (names.length === 0 && unread.length === 0 && oughtToHaveName(row))
    unread.push({ place: placeOf(row, row, context.thread), why: 'no name (bdi) in a row about an account' });
  return { names, unread };
}

/** The conversation of a post's own page. */
export function threadOf(doc: Document, url: URL): Thread | undefined {
  if (!/\/@[^/]+\/\d+\/?$/.test(url.pathname)) return undefined;
  const row = doc.querySelector(FOCAL_POST);
  const element = row?.querySelector(FOCAL_AUTHOR);
  const name = element ? readName(element, domainOf(doc, url.host)) : undefined;
  if (!row || typeof name !== 'object') return undefined;
  const { displayName, handle } = name;
  return { author: { site: 'mastodon', handle, displayName }, row };
}

/** Rows far from the view are stubs with neither links nor names; rows that are still loading have grey bars. */
function oughtToHaveName(row: Element): boolean {
  return row.localName !== 'a' && row.querySelector(SIGN_OF_ACCOUNT) !== null && !row.querySelector(SKELETON);
}

/** `own` is the row where it is about this one account. In any other row, details would be somebody else's. */
function nameOnPage(
  { displayName, handle, element }: ReadName,
  place: Place,
  own: Element | undefined,
): NameOnPage {
  const isAbout = own && (place === 'cell' || place === 'hover-card');
  const details = isAbout ? { bio: readBio(own), followers: readFollowers(own), links: readLinks(own) } : {};
  return { profile: { site: 'mastodon', handle, displayName, ...shown(details), place }, anchor: element };
}

/** The card over the name of somebody who answers in a conversation says the same as the mark at their answer. */
function asAnswer(name: NameOnPage, { thread, url }: RowContext): NameOnPage {
  const { profile } = name;
  if (profile.place !== 'hover-card' || !thread || isSameHandle(profile.handle, thread.author.handle))
    return name;
  const domain = domainOf(name.anchor.ownerDocument, url.host);
  const list = thread.row.closest(LIST);
  const isAnswer = [...(list?.querySelectorAll(AUTHOR) ?? [])].some((author) => {
    const read = isReplyIn(thread, author) ? readName(author, domain) : undefined;
    return typeof read === 'object' && isSameHandle(read.handle, profile.handle);
  });
  return isAnswer ? { ...name, profile: { ...profile, context: { threadAuthor: thread.author } } } : name;
}

/**
 * Names of accounts where no row is known: when Mastodon renames what its rows are found by, this tells that names are
 * missed. The first names of a page tell; more of them would cost too much.
 */
export function unknownNames(doc: Document, _url: URL, rows: string): readonly Unread[] {
  const names = [...doc.getElementsByTagName(NAME)].slice(0, LOOKED_AT);
  const strangers = names.filter(
    (name) => !name.closest(`${rows}, ${HEADER_NAME}, ${HEADING}`) && !name.querySelector(SKELETON),
  );
  return strangers.map(() => ({ place: 'cell', why: 'no known row around a name (bdi)' }));
}

const LOOKED_AT = 20;

function placeOf(element: Element, row: Element, thread: Thread | undefined): Place {
  const [, place = 'cell'] = PLACES_AROUND.find(([around]) => element.closest(around)) ?? [];
  if (place !== 'post' || element.closest(PREPEND)) return place;
  // In the advanced interface other columns stand beside that of the conversation.
  const isInThread = thread !== undefined && row.closest(LIST)?.contains(thread.row);
  return isInThread && isReplyIn(thread, row) ? 'reply' : 'post';
}

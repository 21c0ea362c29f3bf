/** What a header, a row or a hover card says besides the name. Each undefined where it isn't shown. */
import type { Label, ProfileLink } from '../../model';
import { drawnText } from '../reading/drawn-text';
import { readDate } from '../reading/written-date';
import { readNumber } from '../reading/written-number';
import { isSameHandle, handleInPath } from './handle';
import {
  BIO,
  BOT,
  FIELD_VALUE,
  FIELD_VERIFIED,
  JOINED,
  LOCK,
  LOCKED,
  MOVED,
  ROW_FOLLOWERS,
  ROW_VERIFIED,
  UNFOLLOW,
  WEB_LINK,
} from './markup';

/** The bio, one line for each paragraph. Addresses in it are complete, even where the page shows only a part of them. */
export function readBio(root: Element): string | undefined {
  const bio = root.querySelector(BIO);
  if (!bio) return undefined;
  const paragraphs = [...bio.children].filter(({ localName }) => localName === 'p');
  const text = paragraphs.length > 0 ? paragraphs.map((line) => drawnText(line)).join('\n') : drawnText(bio);
  return text.trim() || undefined;
}

/** The links in fields, each with whether this server has found a link back to the account on that page. */
export function readLinks(root: Element): ProfileLink[] | undefined {
  const links = [...root.querySelectorAll(FIELD_VALUE)].flatMap((value) => {
    const verified = value.parentElement?.matches(FIELD_VERIFIED) ?? false;
    return linksIn(value).map((url) => ({ url, verified }));
  });
  for (const badge of root.querySelectorAll(ROW_VERIFIED)) {
    links.push(...linksIn(badge).map((url) => ({ url, verified: true })));
  }
  return links.length > 0 ? links : undefined;
}

function linksIn(root: Element): string[] {
  return [...root.querySelectorAll<HTMLAnchorElement>(WEB_LINK)].map(({ href }) => href);
}

/** The number on a header's link to one of the account's lists. The title has it in full, the text shortened. */
export function readCount(root: Element, handle: string, domain: string, list: string): number | undefined {
  const link = [...root.querySelectorAll(`a[href$="/${list}"]`)].find((candidate) =>
    isSameHandle(handleInPath(candidate.getAttribute('href') ?? '', domain) ?? '', handle),
  );
  if (!link) return undefined;
  const title = link.closest('[title]')?.getAttribute('title');
  return readNumber(title ?? drawnText(link.querySelector('strong') ?? link), languageOf(root));
}

/** "1.2K followers" in a row or hover card. */
export function readFollowers(row: Element): number | undefined {
  const number = row.querySelector(ROW_FOLLOWERS);
  return number ? readNumber(drawnText(number), languageOf(row)) : undefined;
}

/** The day on which the account was made, or the year where the page's way of writing days isn't known. */
export function readJoined(header: Element): string | undefined {
  const joined = header.querySelector(JOINED);
  const text = joined?.closest('li')?.getAttribute('title') ?? (joined && drawnText(joined));
  return text ? readDate(text, languageOf(header)) : undefined;
}

/** Labels of a header. Badges of roles mark the server's staff and say nothing of who somebody is. */
export function readLabels(header: Element): Label[] | undefined {
  const labels: Label[] = [];
  if (header.querySelector(BOT)) labels.push('bot');
  if (header.querySelector(LOCKED)) labels.push('protected');
  if (header.closest(MOVED)) labels.push('moved');
  return labels.length > 0 ? labels : undefined;
}

/**
 * True where the header says that the user follows the account. For an account that has to agree first, the header
 * doesn't say it for sure.
 */
export function readFollowed(header: Element): true | undefined {
  return header.querySelector(UNFOLLOW) && !header.querySelector(LOCK) ? true : undefined;
}

function languageOf(element: Element): string {
  return element.ownerDocument.documentElement.lang;
}

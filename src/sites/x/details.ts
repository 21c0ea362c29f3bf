/** What a profile's header says besides the name: bio, counts, joined, website, the account's number. Each undefined when it isn't shown. */
import type { ProfileLink } from '../../model';
import { drawnText } from '../reading/drawn-text';
import { readMonth } from '../reading/written-month';
import { readNumber } from '../reading/written-number';
import { ACCOUNT_BUTTON, BIO, JOINED, WEBSITE } from './markup';
import { isSameHandle } from './name-block';

/** The bio as it is drawn. X hides the scheme and the tail of long addresses from the eye and from screen readers alike. */
export function readBio(header: Element): string | undefined {
  const bio = header.querySelector(BIO);
  return (bio && drawnText(bio, '[aria-hidden="true"]')) || undefined;
}

/** The number on a link to one of the account's lists (`following`, `followers`), as exact as X shows it. */
export function readCount(header: Element, handle: string, lists: readonly string[]): number | undefined {
  const paths = lists.map((list) => `/${handle}/${list}`.toLowerCase());
  const link = [...header.querySelectorAll('a[href]')].find((candidate) => {
    const path = (candidate.getAttribute('href') ?? '').replace(/^https:\/\/[^/]+/, '').toLowerCase();
    return paths.includes(path);
  });
  const [number] = link ? leafTexts(link).filter((text) => /\p{Nd}/u.test(text)) : [];
  return number === undefined ? undefined : readNumber(number, languageOf(header));
}

/** The month in which the account was made, `YYYY-MM`. */
export function readJoined(header: Element): string | undefined {
  const joined = header.querySelector(JOINED);
  return joined ? readMonth(drawnText(joined), languageOf(header)) : undefined;
}

/** The website named in the header. X wraps it into a short link of its own, so the address is taken from the text. */
export function readLinks(header: Element): ProfileLink[] | undefined {
  const item = header.querySelector(WEBSITE);
  const href = item?.closest('a')?.href ?? item?.querySelector('a')?.href ?? '';
  const text = item ? drawnText(item) : '';
  const url = /^https?:\/\/t\.co\//i.test(href) ? (addressOfText(text) ?? href) : href;
  return /^https?:\/\//i.test(url) ? [{ url }] : undefined;
}

/** Of a cut address ("example.com/some-long…") only the host can be used, and only when the cut is after it. */
function addressOfText(text: string): string | undefined {
  const [, scheme = 'https://', host, rest = ''] =
    /^(https?:\/\/)?([\p{L}\p{N}.-]+\.[\p{L}\p{N}-]+)(\/\S*)?$/u.exec(text) ?? [];
  if (host === undefined) return undefined;
  return rest.includes('…') ? `${scheme}${host}/` : `${scheme}${host}${rest}`;
}

/**
 * The account's number, from the buttons beside the name (`<id>-follow`). Buttons of suggested accounts may stand in
 * the header too: one whose label names another handle is skipped, and with two numbers neither is used.
 */
export function readId(header: Element, handle: string): string | undefined {
  const ids = new Set<string>();
  for (const button of header.querySelectorAll(ACCOUNT_BUTTON)) {
    const id = /^(\d+)-[a-z]+$/i.exec(button.getAttribute('data-testid') ?? '')?.[1];
    const named = /@([A-Za-z0-9_]{1,15})/.exec(button.getAttribute('aria-label') ?? '')?.[1];
    if (id !== undefined && (named === undefined || isSameHandle(named, handle))) ids.add(id);
  }
  return ids.size === 1 ? [...ids][0] : undefined;
}

function leafTexts(root: Element): string[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? '');
  return texts;
}

function languageOf(element: Element): string {
  return element.ownerDocument.documentElement.lang;
}

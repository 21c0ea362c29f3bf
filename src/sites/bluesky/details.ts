/** What headers and hover cards say besides the name: counts, bio, links. Each undefined when it isn't shown. */
import type { ProfileLink } from '../../model';
import { drawnText } from '../reading/drawn-text';
import { readNumber } from '../reading/written-number';
import { LIST_LINK } from './markup';

/** The number on the link to one of the account's lists: exact where the label has it, else as exact as it is written. */
export function readCount(scope: Element, list: 'followers' | 'follows'): number | undefined {
  const link = scope.querySelector(LIST_LINK(list));
  if (!link) return undefined;
  const exact = /^\D*(\d+)\D*$/.exec(link.getAttribute('aria-label') ?? '')?.[1];
  if (link.hasAttribute('data-testid') && exact !== undefined) return Number(exact);
  const [written] = link.children;
  return readNumber(written?.textContent ?? '', link.ownerDocument.documentElement.lang || 'en');
}

/** A text of the account's own, as it is drawn. */
export function readBio(bio: Element | null): string | undefined {
  return (bio && drawnText(bio)) || undefined;
}

/**
 * The website of an account and the links in its bio. Bluesky leads them through a redirect page of its own, which is
 * removed.
 */
export function readLinks(...scopes: readonly (Element | null)[]): ProfileLink[] | undefined {
  const links = scopes.flatMap((scope) =>
    scope?.matches('a') ? [scope] : [...(scope?.querySelectorAll('a') ?? [])],
  );
  const urls = links.map((link) => targetOf(link.getAttribute('href') ?? ''));
  const outward = [...new Set(urls.filter((url) => /^https?:\/\//i.test(url)))];
  return outward.length > 0 ? outward.map((url) => ({ url })) : undefined;
}

function targetOf(href: string): string {
  const [, target] = /^https:\/\/go\.bsky\.app\/redirect\?u=([^&]+)/.exec(href) ?? [];
  if (target === undefined) return href;
  try {
    return decodeURIComponent(target);
  } catch (error) {
    if (error instanceof URIError) return ''; // not one that the site has made
    throw error;
  }
}

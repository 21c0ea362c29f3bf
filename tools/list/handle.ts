/**
 * From what a source wrote (a handle, `@handle`, an address) to the handle as the site writes it, or the reason why it
 * is none. What a handle is, the site's own rules say; here stands what sources get wrong.
 */
import { parseHandle, type WhyNot } from '../../src/identity/parse-account';
import type { Site } from '../../src/model';

export type Cleaned = { handle: string } | { reason: string };

/** Words that stand where a source had nothing to say. */
const NOTHING = /^(none|null|nan|undefined|n\/?a|false|true|unknown|#|[._-]+)$/i;
/** Short links of TikTok (ZSJLHHhDR), which are sometimes taken for handles. */
const SHORT_LINK = /^Z[A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9]*$/;

/** @param written what the source has, of any form */
export function cleanHandle(site: Site, written: string): Cleaned {
  const text = written.trim();
  if (text === '' || NOTHING.test(text)) return { reason: `"${text}" stands for no handle` };
  const found = parseHandle(site, text);
  if ('reason' in found) return { reason: inWords(found.reason, found.at, site) };
  if (NOTHING.test(found.handle)) return { reason: `"${found.handle}" stands for no handle` };
  if (site === 'tiktok' && SHORT_LINK.test(found.handle))
    return { reason: inWords('bad-handle', text, site) };
  return { handle: found.handle };
}

function inWords(reason: WhyNot, at: string, site: Site): string {
  if (reason === 'other-site') return 'an address of another site';
  if (reason === 'no-account') return `"${at}" leads to a page of the site, not to an account`;
  return reason === 'bad-address' ? 'no web address' : `no handle that ${site} allows`;
}

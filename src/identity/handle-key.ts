/**
 * The canonical form of a handle: two handles of a site name the same account where their keys are equal. Apart from the
 * rules of each site, so that a page's script carries no more than this.
 */
import type { Site } from '../model';
import { isChannelId } from './channel-id';
import { percentDecoded } from './percent-decoded';

/**
 * A handle as it is compared: in lower case on every site. Facebook doesn't count dots in a vanity name; YouTube's channel
 * ids tell capitals apart; LinkedIn's slugs are written with percent signs and without.
 */
export function handleKey(site: Site, handle: string): string {
  if (site === 'youtube' && isChannelId(handle)) return handle;
  if (site === 'facebook' && handle.includes('.')) return handle.replaceAll('.', '').toLowerCase() || handle;
  if (site === 'linkedin' && handle.includes('%')) return percentDecoded(handle).toLowerCase();
  return handle.toLowerCase();
}

/** Whether two handles of one site name the same account. */
export function isSameHandle(site: Site, one: string, other: string): boolean {
  return one === other || handleKey(site, one) === handleKey(site, other);
}

/** Whether a handle is one of these, all of one site. */
export function isAmong(site: Site, handles: readonly string[] | undefined, handle: string): boolean {
  if (!handles) return false;
  const key = handleKey(site, handle);
  return handles.some((one) => handleKey(site, one) === key);
}

/** Site and handle as one string, `x:barackobama`, whose equality is that of accounts. */
export function accountKeyOf(site: Site, handle: string): string {
  return `${site}:${handleKey(site, handle)}`;
}

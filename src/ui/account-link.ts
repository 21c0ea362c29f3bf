/**
 * Where a listed account lives. Handles come from lists, which others may publish: only those that have the form
 * the site itself allows become a link, so that no handle can lead anywhere but to a profile on its site.
 */
import type { Site } from '../model';

/** One place to put a handle, and the form it must have. `{}` is the handle, encoded. */
type Form = [handle: RegExp, url: string];

const WORD = /^\w{1,30}$/;
const DOTTED = /^[\w.]{1,60}$/;
const HYPHENED = /^[\w.-]{1,100}$/;
const HOST = '(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]';

const FORMS: Record<Exclude<Site, 'mastodon'>, Form[]> = {
  x: [[WORD, 'https://x.com/{}']],
  bluesky: [
    [new RegExp(`^(?:${HOST}|did:(?:plc|web):[\\w.:-]{3,250})$`, 'i'), 'https://bsky.app/profile/{}'],
  ],
  threads: [[DOTTED, 'https://www.threads.com/@{}']],
  instagram: [[DOTTED, 'https://www.instagram.com/{}/']],
  facebook: [[HYPHENED, 'https://www.facebook.com/{}']],
  youtube: [
    [/^UC[\w-]{22}$/, 'https://www.youtube.com/channel/{}'],
    [/^[\p{L}\p{N}\p{M}_.·-]{1,60}$/u, 'https://www.youtube.com/@{}'],
  ],
  tiktok: [[DOTTED, 'https://www.tiktok.com/@{}']],
  linkedin: [
    [/^(?:in|company|school|showcase)\/[\p{L}\p{N}_%.-]{1,100}$/u, 'https://www.linkedin.com/{}'],
    [HYPHENED, 'https://www.linkedin.com/in/{}'],
  ],
  reddit: [[HYPHENED, 'https://www.reddit.com/user/{}']],
  substack: [[HYPHENED, 'https://substack.com/@{}']],
};
const MASTODON = new RegExp(`^([\\w.-]{1,100})@(${HOST})$`, 'i');

/** The https address of an account's profile; undefined when the handle hasn't the form its site allows. */
export function accountLink(site: Site, handle: string): string | undefined {
  if (site === 'mastodon') {
    const [, user, host] = MASTODON.exec(handle) ?? [];
    return user && host ? `https://${host.toLowerCase()}/@${user}` : undefined;
  }
  const name = handle.replace(/^@/, '');
  // A name of dots alone would climb out of the path.
  if (/^\.+$/.test(name)) return undefined;
  const url = FORMS[site].find(([form]) => form.test(name))?.[1];
  return url?.replace('{}', () => name.split('/').map(encodeURIComponent).join('/'));
}

/**
 * From what a source wrote (a handle, `@handle`, an address) to the handle as the site writes it, or the reason why it
 * is none. Each site's rule for handles is its own; addresses of groups, videos and searches name no account.
 */
import type { Site } from '../../src/model';

export type Cleaned = { handle: string } | { reason: string };

interface Rule {
  hosts: RegExp;
  form: RegExp;
  /** First parts of a path that lead to no account; compared in lower case. */
  reserved: string;
}

const HOST =
  '(?:[\\p{Ll}\\p{Nd}](?:[\\p{Ll}\\p{Nd}-]*[\\p{Ll}\\p{Nd}])?\\.)+[\\p{Ll}][\\p{Ll}\\p{Nd}-]*[\\p{Ll}\\p{Nd}]';
const RULES: Record<Site, Rule> = {
  x: {
    hosts: /(^|\.)(twitter|x)\.com$/,
    form: /^\w{1,20}$/,
    reserved: 'home share intent search hashtag i explore login signup settings widgets statuses',
  },
  mastodon: { hosts: /^$/, form: new RegExp(`^[\\w.-]{1,100}@${HOST}$`, 'u'), reserved: '' },
  bluesky: {
    hosts: /(^|\.)bsky\.app$/,
    form: new RegExp(`^(?:${HOST}|did:(?:plc|web):[\\w.:-]+)$`, 'u'),
    reserved: '',
  },
  threads: { hosts: /(^|\.)threads\.(net|com)$/, form: /^[\w.]{1,30}$/, reserved: 'search login' },
  instagram: {
    hosts: /(^|\.)instagram\.com$/,
    form: /^[\w.]{1,30}$/,
    reserved: 'p explore reel reels accounts tv stories instagram.com',
  },
  facebook: {
    hosts: /(^|\.)(facebook|fb)\.(com|me)$/,
    form: /^[\p{L}\p{N}\p{M}_.-]{2,150}$/u,
    reserved:
      'groups pages pg sharer sharer.php share share.php people watch hashtag login plugins events home.php media photo story.php permalink.php dialog tr facebook.com',
  },
  youtube: {
    hosts: /(^|\.)(youtube\.com|youtu\.be)$/,
    form: /^(UC[\w-]{22}|[\p{L}\p{N}\p{M}_.·-]{1,60})$/u,
    reserved: 'watch playlist results feed shorts live embed redirect youtube.com',
  },
  // TikTok's short links (ZSJLHHhDR) are sometimes taken for handles.
  tiktok: {
    hosts: /(^|\.)tiktok\.com$/,
    form: /^(?!Z[A-Z][A-Za-z0-9]*[A-Z][A-Za-z0-9]*$)[\w.]{2,24}$/,
    reserved: 'tag discover foryou music',
  },
  linkedin: {
    hosts: /(^|\.)linkedin\.com$/,
    form: /^(?:in|company|school|showcase)\/[\p{L}\p{N}_%.&'+-]{1,100}$/u,
    reserved: 'feed groups jobs',
  },
  reddit: { hosts: /(^|\.)reddit\.com$/, form: /^[\w-]{3,20}$/, reserved: 'r' },
  substack: { hosts: /(^|\.)substack\.com$/, form: /^[\w-]{1,100}$/, reserved: 'p' },
};

/** Words that stand where a source had nothing to say. */
const NOTHING = /^(none|null|nan|undefined|n\/?a|false|true|unknown|#|-)$/i;

/** @param written what the source has, of any form */
export function cleanHandle(site: Site, written: string): Cleaned {
  const text = written.trim();
  if (text === '' || NOTHING.test(text)) return { reason: `"${text}" stands for no handle` };
  const rule = RULES[site];
  const path = pathOf(text, rule);
  if (path === undefined) return { reason: 'an address of another site' };
  const handle = path.replace(/^@/, '').replace(/\/+$/, '');
  const [first = ''] = handle.split('/');
  if (rule.reserved.split(' ').includes(first.toLowerCase().replace(/\?.*/, '')))
    return { reason: `"${first}" leads to a page of the site, not to an account` };
  if (NOTHING.test(handle)) return { reason: `"${handle}" stands for no handle` };
  const own = site === 'mastodon' ? handle : inPath(site, handle);
  const form = site === 'bluesky' ? own.toLowerCase() : own.replace(/@.*/, (host) => host.toLowerCase());
  return rule.form.test(form) && !/^[._-]+$/.test(form)
    ? { handle: form }
    : { reason: `no handle that ${site} allows` };
}

/** The path of an address of the site, without query; what isn't an address comes back as it is. */
function pathOf(text: string, rule: Rule): string | undefined {
  const address = /^(?:https?:)?\/\//i.test(text) ? text.replace(/^(?:https?:)?\/\//i, '') : undefined;
  const bare =
    address ?? (/^(?:www\.|m\.|mobile\.)?[a-z]+\.(?:com|net|me|app|be)\//i.test(text) ? text : undefined);
  if (bare === undefined) return text.replace(/[?#].*$/, '') || text;
  const [host = '', ...path] = bare.split('/');
  if (!rule.hosts.test(host.toLowerCase())) return undefined;
  const id = /^profile\.php\?(?:.*&)?id=(\d+)/.exec(path.join('/'));
  return (
    id?.[1] ??
    path
      .join('/')
      .replace(/^#!\//, '')
      .replace(/[?#].*$/, '')
  );
}

const BEHIND: Partial<Record<Site, string[]>> = {
  youtube: ['channel', 'user', 'c'],
  bluesky: ['profile'],
  reddit: ['user', 'u'],
};

/** Sites put words before the handle: /channel/UC…, /user/name, /company/name, /pages/name/123. */
function inPath(site: Site, handle: string): string {
  const parts = handle.split('/').filter((part) => part !== '');
  if (site === 'linkedin') return parts.length === 1 ? `company/${handle}` : parts.slice(0, 2).join('/');
  const behind = BEHIND[site]?.includes(parts[0] ?? '') ? parts[1] : parts[0];
  return (behind ?? '').replace(/^@/, '');
}

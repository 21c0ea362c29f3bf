/** Which of X's addresses show a profile, and whose. */

/** A profile that an address points to: by handle, or by the account's number. */
export interface ProfileAddress {
  handle?: string;
  id?: string;
  /** False where the header may rightly be missing: overlays, sub-pages that aren't known. */
  hasHeader: boolean;
}

export const HANDLE = /^[A-Za-z0-9_]{1,15}$/;

/** First path segments that are X's own pages and nobody's handle. */
const RESERVED = new Set(
  (
    'home explore notifications messages chat i search settings compose hashtag bookmarks lists communities jobs ' +
    'tos privacy login logout signup intent share account'
  ).split(' '),
);

/** Tabs below a profile's header; the header stays. */
const TABS = new Set(
  'with_replies replies reposts media photos videos highlights likes articles affiliates superfollows'.split(
    ' ',
  ),
);

/** Pages of an account that show others' names, or a post. */
const NOT_PROFILE = new Set(
  (
    'status statuses following followers verified_followers followers_you_follow subscriptions lists topics ' +
    'creator-subscriptions communities moments about'
  ).split(' '),
);

/** The profile that an address shows, or undefined for any other page. */
export function profileAddress(url: URL): ProfileAddress | undefined {
  const [first = '', second, third] = url.pathname.split('/').filter(Boolean);
  if (first === 'i' && second === 'user' && third !== undefined && /^\d+$/.test(third)) {
    return { id: third, hasHeader: true };
  }
  if (!HANDLE.test(first) || RESERVED.has(first.toLowerCase())) return undefined;
  if (second === undefined) return { handle: first, hasHeader: true };
  if (NOT_PROFILE.has(second.toLowerCase())) return undefined;
  return { handle: first, hasHeader: TABS.has(second.toLowerCase()) };
}

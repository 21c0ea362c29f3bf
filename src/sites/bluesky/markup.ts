/**
 * Every selector that Deadringer knows of Bluesky's pages, but for the one by which a page is recognised
 * (`page-signs.ts`). The client is React Native for the web: its `testID`s become `data-testid`, its texts are elements
 * with `dir`, its class names say nothing. Labels are translated and are never used, but for one (see `account.ts`).
 */
const testId = (id: string): string => `[data-testid="${id}"]`;
const testIdFrom = (start: string): string => `[data-testid^="${start}"]`;

/** A link that the client has drawn: there is more than the page as it is served. */
export const DRAWN = '#root a[href]';

/** Earlier screens stay in the page, put out of sight. */
export const OUT_OF_SIGHT =
  '[style*="display: none"], [style*="display:none"], [hidden], [aria-hidden="true"], [inert]';

export const PROFILE_SCREEN = testId('profileScreen');
/** A profile's header and what is below it. */
export const PROFILE_VIEW = testId('profileView');
export const HEADER_NAME = testId('profileHeaderDisplayName');
export const HEADER_AVATAR = `${testId('profileHeaderAviButton')} img`;
export const HEADER_BIO = testId('profileHeaderDescription');
export const HEADER_WEBSITE = testId('profileHeaderWebsite');
/** Links to the lists of those who follow and are followed; the last part of the address tells which. */
export const LIST_LINK = (list: string): string => `a[href^="/profile/"][href$="/${list}"]`;
/** In a header, the button that ends following; `followBtn` stands there for accounts that aren't followed. */
export const UNFOLLOW = testId('unfollowBtn');

/** A post in a feed, and everything in the notifications. The handle comes after `-by-`. */
export const FEED_ITEM = testIdFrom('feedItem-by-');
/** A notification of the newer kind: its test id names what happened, and nobody. */
export const NOTIFICATION = testIdFrom('notification-');
/** In the newer kind, an account in the list of those who did the same: a link that a script follows, without an address. */
export const UNADDRESSED = '[role="link"]:not(a)';
/** A post in a thread. */
export const THREAD_ITEM = testIdFrom('postThreadItem-by-');
/** The button with the menu that every post has. */
export const POST_MENU = testId('postDropdownBtn');
/**
 * A post in search results, under a topic, among quotes or saved posts: it has no test id. So has a post that is
 * quoted in a message.
 */
export const BARE_POST = '[role="link"]:not(a):not([data-testid])';
/** What is proposed while somebody types. The test id is that of clients before June 2026. */
export const TYPEAHEAD_ROW = `[role="option"], ${testIdFrom('searchAutoCompleteResult-')}`;
/** An account in a list. Some lists lack the test id because of a mistake in the client, others have one of their own. */
export const CARD = testIdFrom('profileCard-');
/** A link to an account: an avatar, a name, a whole row of a list, or the name in a hover card, which has no test id. */
export const ACCOUNT_LINK = 'a[href^="/profile/"]';
/** A link to an account that is a row of its own: those in a header are parts of it. */
export const ACCOUNT_ROW = `${ACCOUNT_LINK}:not(${testIdFrom('profileHeader')})`;
/** The same where the handle is invalid. */
export const DID_LINK = 'a[href^="/profile/did:"]';
/** A conversation in the list of messages. */
export const CONVERSATION = 'a[href^="/messages/"]';

/** A text in which others may be linked: a mention. */
export const RUNNING_TEXT = '[dir="auto"]';
/** Any text that has a direction of its own, as all have that aren't part of another. */
export const TEXT = '[dir]';
/** What stands inside a name and isn't part of it. */
export const NOT_NAME = 'button, [role="button"]';
export const LINK_OR_BUTTON = 'a, button';
/** A picture, or the drawing in its place. */
export const AVATAR = testIdFrom('userAvatar');
/** The address of a picture names the account by its DID. */
export const AVATAR_IMAGE = 'img[src*="/img/avatar"]';

/**
 * A button that may hold an account: one that somebody may choose (for a new chat, or while they mention it), or the post
 * above a reply that is being written. Whether a picture is in it is asked when it is read, for it may come later.
 */
export const CHOICE = 'button:not([data-testid])';
/** The site's own menu, which shows the reader's account. */
export const MENU = 'nav, [role="navigation"]';

/** Selector of all rows. A row inside another row is part of that one. The table in `bluesky.ts` says who reads which. */
export const ROWS = [
  FEED_ITEM,
  NOTIFICATION,
  THREAD_ITEM,
  BARE_POST,
  TYPEAHEAD_ROW,
  CARD,
  ACCOUNT_ROW,
  CONVERSATION,
  CHOICE,
].join(', ');

/** What begins below a header. */
export const NOT_HEADER = `[role="tablist"], ${FEED_ITEM}`;
/** Where other accounts may be named in a header. */
export const NOT_HANDLE = `${HEADER_BIO}, ${ROWS}`;
/** A label of a moderator's on an account or post; badges are buttons too. */
export const LABEL = 'button[aria-label], [role="button"][aria-label]';

/**
 * Every selector that Deadringer knows of X's pages, and nothing else. Test ids are X's own and change seldom;
 * class names are generated and are never used; the depth of nesting differs between layouts and is never relied on.
 */
const testId = (id: string): string => `[data-testid="${id}"]`;

/** The column with the profile or timeline. The sidebar beside it has other people's names. */
export const COLUMN = testId('primaryColumn');

/** The block of a profile header with display name, badge and handle. (Posts have `User-Name`, with a dash.) */
export const NAME_BLOCK = testId('UserName');

/** What stands inside a name block and isn't part of the name: badge, affiliate picture, "Follows you". */
export const NOT_NAME = `button, [role="button"], [role="link"]:not(a), ${testId('userFollowIndicator')}, [data-testid^="UserAvatar-Container"], ${testId('Tweet-User-Avatar')}, ${testId('socialContext')}`;

/** Blocks with a text of their own have a `dir` of their own. */
export const TEXT_BLOCK = '[dir]';

export const TICK = testId('icon-verified');
export const PADLOCK = testId('icon-lock');

/** Icons in the badge's slot that say nothing of who somebody is. */
export const NOT_BADGE = `${PADLOCK}, ${testId('icon-subscriber')}`;

/** The picture of a label "Parody account", "Fan account" …: an image, or the ground of a box. */
export const LABEL_MASK = 'img[src*="-mask."], [style*="-mask."]';

export const BIO = testId('UserDescription');
/** The row with place, website and joining date. */
export const FACTS = testId('UserProfileHeader_Items');
export const JOINED = testId('UserJoinDate');
export const WEBSITE = testId('UserUrl');

/** What begins below a profile's header, or stands beside it: posts, tabs, lists of people. */
export const NOT_HEADER = `article, section, aside, [role="tablist"], ${testId('cellInnerDiv')}, ${testId('UserCell')}, ${testId('sidebarColumn')}`;

/** "This account doesn't exist", "Account suspended", "hasn't posted". */
export const EMPTY_STATE = `${testId('emptyState')}, ${testId('empty_state_header_text')}`;

export const LOADER = '[role="progressbar"]';

/** Buttons named `<account id>-follow`, `-unfollow`, `-block` …; their aria-label holds the @handle. */
export const ACCOUNT_BUTTON = '[data-testid*="-"]';

/** A post, wherever it stands; the one that the page is about can't be focused with the keyboard. */
export const POST = testId('tweet');
export const FOCAL_POST = `${POST}[tabindex="-1"]`;

/** The block of a post, or of the post it quotes, with display name, badge and handle. */
export const POST_NAME = testId('User-Name');

/** What is around a quoted post. The affiliate's picture is such a link too, but stands inside a name block. */
export const QUOTE = `${testId('quoteTweet')}, ${testId('simpleTweet')}, [role="link"][tabindex="0"]`;

/** The account's picture; the handle is in its test id, after a dash. */
export const AVATAR = '[data-testid^="UserAvatar-Container-"]';

/** Other rows with one account each. */
export const CELL = testId('UserCell');
export const HOVER_CARD = testId('HoverCard');
export const TYPEAHEAD = `${testId('TypeaheadUser')}, ${testId('typeaheadResult')}`;
export const NOTIFICATION = testId('notification');

/** Direct messages of the old drawing: rows of the list, the header in the drawer. */
export const MESSAGE = `${testId('conversation')}, ${testId('DMDrawerHeader')}`;

/** What X draws its Chat into, each in an open shadow root: the page `/i/chat`, and the drawer over other pages. */
export const CHAT_HOSTS = `${testId('xchatEmbedRoute')}, ${testId('xchatEmbedOverlays')}`;
/** Rows of the inbox and of message requests, `…-item-123:456`; a group's is `…-item-g123`. */
export const CHAT_ROW = '[data-testid^="dm-conversation-item-"], [data-testid^="dm-message-request-item-"]';
/** The header of a conversation, and in it the display name alone. */
export const CHAT_HEADER = testId('dm-conversation-header');
export const CHAT_NAME = testId('dm-conversation-username');
export const CHAT_LINK = 'a[href*="/i/chat/"]';
/** One message; Deadringer reads none. */
export const CHAT_MESSAGE = '[data-dm-message-row]';

/** The box at the edge of the page in which an open Space shows who takes part in it. */
export const SPACE = testId('SpaceDockExpanded');

/** Texts in a row that an account didn't write: of buttons, of links, hidden ones. */
export const NOT_BIO = 'button, a, [hidden], [style*="display: none"]';

/** A line of a list; and what shows that somebody's account is in it, whatever drew it. */
export const LINE = testId('cellInnerDiv');
export const FOLLOW = '[data-testid$="-follow"], [data-testid$="-unfollow"]';

/** The button that ends following: it stands beside accounts that the reader follows. */
export const UNFOLLOW = '[data-testid$="-unfollow"]';

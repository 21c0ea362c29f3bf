/**
 * Every selector that Deadringer knows of X's pages, and nothing else. Test ids are X's own and change seldom;
 * class names are generated and are never used; the depth of nesting differs between layouts and is never relied on.
 */
const testId = (id: string): string => `[data-testid="${id}"]`;

/** The column with the profile or timeline; beside it stands the sidebar with other people's names. */
export const COLUMN = testId('primaryColumn');

/** The block of a profile header with display name, badge and handle. (Posts have `User-Name`, with a dash.) */
export const NAME_BLOCK = testId('UserName');

/** What stands inside a name block and isn't part of the name: badge, affiliate picture, "Follows you". */
export const NOT_NAME = `button, [role="button"], [role="link"]:not(a), ${testId('userFollowIndicator')}`;

/** Blocks that hold a text of their own have a direction of their own. */
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

/** The machine-readable description of a profile in the page's head; it may lag behind after a move. */
export const SCHEMA = 'script[type="application/ld+json"]';

/**
 * Every selector that Deadringer knows of Mastodon's pages (4.3 to 4.7, and glitch-soc), but for the two by which a page
 * is recognised (`page-signs.ts`). Plain class names are the same in all of them; `[class*="_…"]` are names of CSS
 * modules of 4.6 and later, which are kept readable.
 */

/** A link to an account with its name in it: posts, boosts, notifications, rows. Links in what people write are `.mention`. */
export const ACCOUNT_LINK = 'a[data-hover-card-account]:not(.mention)';
/** Name and handle together, in a link or alone. */
export const DISPLAY_NAME = '.display-name';
export const NAME = 'bdi';
/** The handle beside a name; the second is that of an account whose notifications are held back. */
export const HANDLE = '.display-name__account, .notification-request__name > span';
/** Headings, in which the page names itself: the profile's header, and others. */
export const HEADING = 'h1';
/** Grey bars in place of what is still loading. */
export const SKELETON = '.skeleton';

/** Posts, and the list items in which they are drawn only near the view. */
export const POST = '.status__wrapper, .detailed-status, .reply-indicator';
export const NOTIFICATION = '.notification-group, .notification-ungrouped';
export const HOVER_CARD = '.hover-card';
export const CELL =
  '.account, [class*="_account_list_item__wrapper"], .account-card, .account-authorize__wrapper, ' +
  '.moved-account-banner, .follow-request-banner, [class*="_account_header__banner"]';

/** Somebody whose notifications are held back until the reader lets them through. */
export const REQUEST = '.notification-request';
/** A banner in a profile's header, which names the profile's own account: it asks to follow the reader, say. */
export const OWN_BANNER = '.follow-request-banner, [class*="_account_header__banner"]';
/** A tab above somebody's collections, which names them. */
export const COLLECTIONS = 'a[href^="/@"][href$="/collections"]';

export const CONVERSATION = '.conversation';
export const TYPEAHEAD = '.autosuggest-account';
/** A list item, empty where it is far from the view; what is drawn in it stands somewhere in the list above. */
export const LIST_ITEM = 'article';

/** Where in a row a name may stand; the first that is around it decides. */
export const PLACES_AROUND = [
  ['.status__quote', 'quote'],
  [`${NOTIFICATION}, ${REQUEST}`, 'notification'],
  [HOVER_CARD, 'hover-card'],
  [CONVERSATION, 'message'],
  [TYPEAHEAD, 'typeahead'],
  [POST, 'post'],
] as const;

/** The author of a post in a list; of who boosted it the same link stands in the line above. */
export const AUTHOR = '.status__info .status__display-name';

/** The line above a post that says who boosted it, or whom it answers. */
export const PREPEND = '.status__prepend';

/** What an article, or another row, has only when it is about an account. */
export const SIGN_OF_ACCOUNT = 'a[data-hover-card-account], .display-name, .status__info, a[href^="/@"]';

/** The post that a page is about, the name of its author, and the list it stands in with its replies. */
export const FOCAL_POST = '.detailed-status';
export const FOCAL_AUTHOR = '.detailed-status__display-name';
export const LIST = '.scrollable';

/** The block of a profile's header with name, handle and, in newer versions, badges. */
export const HEADER_NAME = '.account__header__tabs__name, [class*="_account_header__nameWrapper"]';
/** Around the block, in newer versions: the line in which buttons stand beside the name. */
export const HEADER_LINE = '[class*="_account_header__displayNameWrapper"]';
/** All that is the account's own in a header: old, new. */
export const HEADER = '.account__header, [class*="_account_header__barWrapper"]';
/** The handle, and in older versions what stands around it inside of the heading. */
export const HEADER_HANDLE = 'h1 small > span, button[aria-expanded]';
export const NOT_HEADING = 'small, button';

export const BIO =
  '.account__header__content, [class*="_account_bio__bio"], .hover-card__bio, .account__note:not(.account__note--missing), ' +
  '[class*="_account_list_item__bio"], .account-card__bio';

/** The value of a field; what is around it says whether the server has verified it. */
export const FIELD_VALUE = 'dd';
export const FIELD_VERIFIED = '.verified, [class*="_account_header__fieldVerified"]';
/** The one verified link that rows show. */
export const ROW_VERIFIED = '.verified-badge, [class*="verifiedBadge"]';
/** A link out of the network: neither an account nor a topic. */
export const WEB_LINK = 'a[href^="http"]:not(.mention, .hashtag)';

/** "1.2K followers" in rows and hover cards. */
export const ROW_FOLLOWERS =
  '.account__details strong, .hover-card__numbers strong, .hover-card__number strong';

/** The day of joining: a field before all others; in newer versions the only number that is a button. */
export const JOINED = '.account__header__fields dl:first-child dd, li[title] button';

/** Badges without a role's number: automated, group; also blocked and muted. The robot is told by its drawing. */
export const BOT =
  ':is(.account-role, [class*="_badge__badge"]):not([data-account-role-id]) path[d^="M160-360q-50 0-85-35"]';
/** In a header, the button that ends following, or takes back what was asked of an account that hasn't answered yet. */
export const UNFOLLOW =
  ':is([class*="account__header__buttons"], .account__header__tabs__buttons, [class*="_account_header__buttons"]) .button--destructive';
/** Stands at accounts that choose who may follow them. */
export const LOCK = '.icon-lock';
export const LOCKED = 'h1 .icon-lock';
/** What says that an account has moved away: old, new. */
export const MOVED = '.account__header.inactive, [class*="_account_header__moved"]';

export const COLUMN = '.column';
export const LOADER = '.loading-indicator';

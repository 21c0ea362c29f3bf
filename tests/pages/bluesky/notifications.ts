/**
 * The notifications of Bluesky, of several accounts at once too, as three generations of its client draw them: lists
 * that are made when they are opened (until 2025), lists that stay in the page while they are closed (2026), and the
 * newer kind, which the client draws for some of its users (late 2026). Sentences stay English.
 */
import { escaped } from '../../gallery/markup';
import { actorOf, type BlueskyAccount } from './account';
import { badges, linkedPicture, meta, picture, shownHandle, shownName } from './pieces';

const text = (content: string, more = ''): string => `<div dir="auto"${more}>${content}</div>`;

/** The client's scripts put links into links. Pages as text can say that of what stands in an object, which draws what is in it. */
const inLink = (link: string): string => `<object class="r-inner">${link}</object>`;

/** A notification that somebody follows: the name in its sentence has no handle but in its link. */
export function followed(account: BlueskyAccount): string {
  return `<div role="link" class="r-item" data-testid="feedItem-by-${account.handle}"><div>${linkedPicture(account, 35)}</div><div dir="auto"><a href="/profile/${actorOf(account)}" dir="auto" class="r-name">${shownName(account, 'css')}</a> followed you</div></div>`;
}

/** The name in a sentence, with the badges in its link. */
const nameLink = (account: BlueskyAccount): string =>
  `<a href="/profile/${actorOf(account)}" aria-label="Go to ${escaped(account.name)}&#39;s profile" role="link" data-no-underline="1" class="r-name">${shownName(account, 'controls')}${badges(account, 14)}</a>`;

const sentence = (first: string, others: number): string =>
  text(
    `${first} and <span class="r-name">${others} others</span> liked your post<span class="r-grey"> · 3d</span>`,
  );

export interface Group {
  authors: readonly [BlueskyAccount, ...BlueskyAccount[]];
  isOpen: boolean;
  /** The list stays in the page while it is closed. */
  isKept: boolean;
}

/** Several accounts that did the same: a sentence with the first of them, and a list of all. */
export function group({ authors, isOpen, isKept }: Group): string {
  const [first] = authors;
  const pictures = authors.map((author) => `<div>${inLink(linkedPicture(author, 35))}</div>`).join('');
  const above = isOpen
    ? `<button role="button" aria-label="Hide user list" class="r-grey">${text('Hide')}</button>`
    : `<div class="r-row">${pictures}</div>`;
  const rows = authors.map((author) => inLink(isKept ? cardOf(author) : rowOf(author))).join('');
  const height = isOpen ? `${authors.length * 56}px; opacity: 1` : '0px; opacity: 0';
  const list =
    isOpen || isKept ? `<div class="r-list" style="height: ${height};"><div>${rows}</div></div>` : '';
  return (
    `<a href="/profile/reader.example.org/post/3ksample" role="link" class="r-item r-row" data-testid="feedItem-by-${first.handle}"><div>♥</div><div class="r-grow"><div tabindex="-1"><div>${above}</div>${list}` +
    `${sentence(inLink(nameLink(first)), authors.length - 1)}</div>${text('A sample post of the reader’s.', ' class="r-grey"')}</div></a>`
  );
}

/** Without a test id. */
function rowOf(account: BlueskyAccount): string {
  return `<a href="/profile/${actorOf(account)}" aria-label="${escaped(account.name)}" role="link" class="r-row r-entry"><div><div>${picture(account, 35)}</div></div><div class="r-grow"><div class="r-line">${text(shownName(account, 'css'), ' class="r-name"')}${badges(account, 14)}${text(shownHandle(account, 'controls'), ' class="r-handle"')}</div></div></a>`;
}

const pair = (account: BlueskyAccount): string =>
  `<div class="r-grow"><div class="r-line">${text(shownName(account, 'css'), ' class="r-name"')}${badges(account, 14)}</div>${text(shownHandle(account, 'css'), ' class="r-handle"')}</div>`;

/** As in lists of search results, with the picture as a link of its own. */
function cardOf(account: BlueskyAccount): string {
  return `<a href="/profile/${actorOf(account)}" role="link" class="r-row r-entry" data-testid="profileCard-${account.handle}-link">${inLink(linkedPicture(account, 40))}${pair(account)}<button aria-label="Follow" class="r-button">${text('Follow')}</button></a>`;
}

const row = (what: string, inner: string): string =>
  `<div role="link" tabindex="0" class="r-item" data-testid="notification-${what}-3ksample">${inner}</div>`;

/** The newer kind: those who did the same are pictures alone, and a number that leads to the list of them. */
export function newGroup(authors: Group['authors']): string {
  const [first, ...others] = authors;
  const more = `<a href="/profile/reader.example.org/post/3ksample/liked-by" role="link" aria-label="View everyone">${text('+5')}</a>`;
  return row(
    'like',
    `<div class="r-row"><div>${linkedPicture(first, 36)}</div><div class="r-grow"><div class="r-row">${others.map((other) => linkedPicture(other, 24)).join('')}${more}</div>${sentence(nameLink(first), others.length + 5)}${text('A sample post of the reader’s.', ' class="r-grey"')}</div></div>`,
  );
}

/** Instead of the handle stands how many the reader knows who follow the account. */
const mutuals = text('3 mutuals', ' class="r-grey"');

/** The newer kind: new followers, in a list that is open. Its entries have no address. */
export function newFollowers(
  authors: Group['authors'],
  isHandleShown: (account: BlueskyAccount) => boolean,
): string {
  const entry = (account: BlueskyAccount): string => {
    const second = isHandleShown(account) ? text(shownHandle(account, 'css'), ' class="r-handle"') : mutuals;
    return `<div class="r-row r-entry"><div role="link" tabindex="0" aria-label="Go to ${escaped(account.name)}’s profile" class="r-row r-grow">${picture(account, 32)}<div class="r-grow"><div class="r-line">${text(shownName(account, 'css'), ' class="r-name"')}${badges(account, 14)}</div>${second}</div></div><button aria-label="Follow" class="r-button">${text('Follow')}</button></div>`;
  };
  const [first, ...others] = authors;
  const head = text(
    `${nameLink(first)} and <span class="r-name">${others.length} others</span> followed you`,
  );
  return row(
    'follow',
    `<div role="button" aria-expanded="true" tabindex="0" class="r-row"><div>${linkedPicture(first, 36)}</div><div class="r-grow">${head}</div></div><div class="r-list">${authors.map(entry).join('')}</div>`,
  );
}

/** The newer kind, where followers stand alone: the name is no link. */
export function newFollower(account: BlueskyAccount, isHandleShown: boolean): string {
  const second = isHandleShown ? text(shownHandle(account, 'css'), ' class="r-handle"') : mutuals;
  return row(
    'follow',
    `<div class="r-row"><div>${linkedPicture(account, 36)}</div><div class="r-grow"><div class="r-line">${text(shownName(account, 'css'), ' class="r-name"')}${badges(account, 14)}</div>${second}</div><button aria-label="Follow" class="r-button">${text('Follow')}</button></div>`,
  );
}

/** The newer kind: a post about the reader's, with one that it quotes. */
export function newReply(author: BlueskyAccount, quoted: BlueskyAccount): string {
  const link = (content: string, style: string): string =>
    `<a href="/profile/${actorOf(author)}" dir="auto" role="link" aria-label="Go to ${escaped(author.name)}’s profile" class="${style}">${content}</a>`;
  const names = `<div class="r-line">${link(shownName(author, 'css'), 'r-name')}${badges(author, 14)}${link(`\u00a0${shownHandle(author, 'css')}`, 'r-handle')}</div>`;
  const quote = `<a href="/profile/${actorOf(quoted)}/post/3kquoted" role="link" aria-label="Post by ${escaped(quoted.name)}"><div class="r-quote">${meta(quoted, 'css', false)}${text('A quoted sample post.')}</div></a>`;
  return row(
    'reply',
    `<div class="r-row"><div>${linkedPicture(author, 36)}</div><div class="r-grow">${names}${text('A sample reply.')}${quote}</div></div>`,
  );
}

/** The places of Bluesky that names stand in, as the client draws them; words in English and Arabic. */
import type { PageOptions } from '../../gallery/account';
import { escaped } from '../../gallery/markup';
import { actorOf, type BlueskyAccount } from './account';
import { badges, linkedPicture, meta, picture, shownHandle, shownName, type Wrapping } from './pieces';

export type Language = NonNullable<PageOptions['lang']>;

const ENGLISH = {
  follow: 'Follow',
  following: 'Following',
  followers: 'followers',
  followsYou: 'Follows you',
};
const ARABIC = { follow: 'متابعة', following: 'متابَع', followers: 'متابعون', followsYou: 'يتابعك' };
const wordsOf = (lang: Language): typeof ENGLISH => (lang === 'ar' ? ARABIC : ENGLISH);

const text = (content: string, more = ''): string => `<div dir="auto"${more}>${content}</div>`;

/** The header of a profile, with the screen around it. */
export function profileScreen(account: BlueskyAccount, lang: Language, below = ''): string {
  const words = wordsOf(lang);
  const { bio, website, labels = [], isFollowed, followsYou } = account;
  const button = isFollowed
    ? `<button data-testid="unfollowBtn" class="r-button">${words.following}</button>`
    : `<button data-testid="followBtn" class="r-button">${words.follow}</button>`;
  const chip = followsYou ? `<div class="r-pill">${text(words.followsYou)}</div>` : '';
  const site = website
    ? `<a href="https://${website}" dir="auto" data-testid="profileHeaderWebsite">${website}</a>`
    : '';
  return (
    `<div data-testid="profileScreen"><div data-testid="profileView"><div><div class="r-header"><div class="r-row"><div class="r-grow"></div>${button}</div><div><div><div dir="auto" class="r-title" data-testid="profileHeaderDisplayName">${shownName(account, 'css')}${badges(account, 18, true)} </div></div><div class="r-line">${chip}${text(shownHandle(account, 'css'), ' class="r-handle"')}</div></div>` +
    `${countsOf(account, words)}${bio ? text(escaped(bio), ' data-testid="profileHeaderDescription"') : ''}${site}${labels.map((label) => `<button aria-label="${label}" class="r-pill">${text(label)}</button>`).join('')}</div>` +
    `<div class="r-header" data-testid="profileHeaderAviButton">${picture(account, 90)}</div></div><div role="tablist" class="r-tabs"></div>${below}</div></div>`
  );
}

function countsOf(account: BlueskyAccount, words: typeof ENGLISH): string {
  const { followers = 214, following = 180 } = account;
  const base = `/profile/${actorOf(account)}`;
  return `<div class="r-counts"><a href="${base}/followers" dir="auto" aria-label="${followers} ${words.followers}" data-testid="profileHeaderFollowersButton"><span>${followers} </span><span>${words.followers}</span></a><a href="${base}/follows" dir="auto" aria-label="${following} ${words.following}" data-testid="profileHeaderFollowsButton"><span>${following} </span><span>${words.following}</span></a></div>`;
}

export interface Post {
  author: BlueskyAccount;
  wrapping?: Wrapping;
  reposter?: BlueskyAccount;
  quoted?: BlueskyAccount;
  kind?: 'feedItem' | 'postThreadItem';
}

/** The client has no Arabic translation of its own: its sentences stay English there. */
function repostedBy({ name }: BlueskyAccount, lang: Language): string {
  if (lang === 'ja') return `${escaped(name)}がリポスト`;
  return `${lang === 'de' ? 'Repostet von' : 'Reposted by'} ${escaped(name)}`;
}

/** A post in a feed or thread, with who reposted it and what it quotes. */
export function post(
  { author, wrapping = 'css', reposter, quoted, kind = 'feedItem' }: Post,
  lang: Language = 'en',
): string {
  const reason = reposter
    ? `<a href="/profile/${actorOf(reposter)}" class="r-grey">${text(repostedBy(reposter, lang))}</a>`
    : '';
  const quote = quoted
    ? `<div><div role="link" class="r-quote">${meta(quoted, wrapping, false)}${text('A quoted sample post.')}</div></div>`
    : '';
  return `<div role="link" class="r-item" data-testid="${kind}-by-${author.handle}">${reason}<div class="r-row"><div>${linkedPicture(author, 42)}</div><div class="r-grow">${meta(author, wrapping)}<div data-testid="contentHider-post">${text('A sample post.', ' data-testid="postText"')}${quote}</div></div></div></div>`;
}

const pair = (account: BlueskyAccount): string =>
  `<div class="r-grow"><div class="r-line">${text(shownName(account, 'css'), ' class="r-name"')}${badges(account, 14)}</div>${text(shownHandle(account, 'css'), ' class="r-handle"')}</div>`;

/** The post that a thread's address is about. */
export function focalPost(author: BlueskyAccount): string {
  return `<div class="r-item" data-testid="postThreadItem-by-${author.handle}"><div class="r-row">${linkedPicture(author, 42)}<a href="/profile/${actorOf(author)}" aria-label="${escaped(author.name)}">${pair(author)}</a></div>${text('The post that others answer.')}</div>`;
}

/** An account in a list of search results or followers. */
export function card(account: BlueskyAccount, lang: Language): string {
  const follow = `<button aria-label="${wordsOf(lang).follow}" class="r-button">${text(wordsOf(lang).follow)}</button>`;
  return `<div class="r-item"><a href="/profile/${actorOf(account)}" role="link" data-testid="profileCard-${account.handle}-link"><div><div class="r-row"><div>${picture(account, 40)}</div>${pair(account)}${follow}</div>${account.bio ? `<div>${text(escaped(account.bio))}</div>` : ''}</div></a></div>`;
}

/** An account that is proposed while somebody types. */
export function proposed(account: BlueskyAccount): string {
  return `<div class="r-item"><a href="/profile/${actorOf(account)}" role="link" data-testid="searchAutoCompleteResult-${account.handle}"><div class="r-row"><div>${picture(account, 40)}</div>${pair(account)}</div></a></div>`;
}

/** What floats above a page while the pointer rests on a name. */
export function hoverCard(account: BlueskyAccount, lang: Language): string {
  const { followers = 214, following = 180, bio } = account;
  const base = `/profile/${actorOf(account)}`;
  const count = (list: string, number: number, word: string): string =>
    `<a href="${base}/${list}" dir="auto"><span>${number} </span><span>${word}</span></a>`;
  const words = wordsOf(lang);
  return `<div class="r-floating"><div class="r-moved"><div class="r-card"><div class="r-row"><a href="${base}" aria-label="View profile">${picture(account, 64)}</a></div><a href="${base}" aria-label="View profile">${pair(account)}</a><div class="r-counts">${count('followers', followers, words.followers)}${count('follows', following, words.following)}</div>${bio ? `<div>${text(escaped(bio))}</div>` : ''}</div></div></div>`;
}

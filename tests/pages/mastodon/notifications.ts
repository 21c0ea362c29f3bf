/**
 * Mastodon's notifications from 4.3 on. Several accounts that did the same are one of them: all are shown as pictures
 * that lead to them, and the newest alone by name. What is said to the reader stands whole below a line with its author.
 */
import type { GalleryLanguage } from '../../gallery/account';
import { acctOf, type Person, type Server } from './account';
import { accountLink, avatar, displayName, icon, simpleName } from './parts';
import { status, type Post } from './posts';
import { wordsOf } from './words';

export interface Group {
  /** The newest first. */
  who: readonly [Person, ...Person[]];
  /** Whose post it is about; a new follower where there is none. */
  about?: Person;
}

/** Somebody did something: their name in a line, and of the post that it is about the author without a link. */
export function notification(
  { who: [first, ...others], about }: Group,
  server: Server,
  lang: GalleryLanguage,
): string {
  const words = wordsOf(lang);
  const did = about ? words.favourited : words.followed;
  const list = about ? `/@${acctOf(about, server)}/115000000000000001/favourites` : '/@ilvara/followers';
  const more =
    others.length > 0 ? ` ${words.and} <a href="${list}">${others.length} ${words.others}</a>` : '';
  const post = about
    ? `<div class="notification-group__main__status"><div class="notification-group__embedded-status" role="button"><div class="notification-group__embedded-status__account">${avatar(about, 16)}${displayName(about, server)}</div><div class="notification-group__embedded-status__content translate"><p>A sample post.</p></div></div></div>`
    : '';
  const pictures = [first, ...others].map((one) => `${accountLink(one, server, '')}${avatar(one, 28)}</a>`);
  return (
    `<div role="button" class="notification-group focusable notification-group--${about ? 'favourite' : 'follow'}" tabindex="0"><div class="notification-group__icon">${icon('star')}</div><div class="notification-group__main"><div class="notification-group__main__header"><div class="notification-group__main__header__wrapper"><div class="avatar-group">${pictures.join('')}</div></div>` +
    `<h2 class="notification-group__main__header__label">${accountLink(first, server, '')}${simpleName(first)}</a>${more} ${did}</h2></div>${post}</div></div>`
  );
}

/** A post that quotes the reader; before there were quotes, one that mentions them, below a line without a name. */
export function spoken(post: Post, server: Server, lang: GalleryLanguage): string {
  const words = wordsOf(lang);
  const isOld = server.version === '4.3';
  const line = isOld
    ? words.mention
    : `${accountLink(post.author, server, '')}${simpleName(post.author)}</a> ${words.quoted}`;
  return (
    `<div role="button" class="notification-ungrouped focusable notification-ungrouped--${isOld ? 'mention' : 'quote'}" tabindex="0"><h2 class="notification-ungrouped__header"><div class="notification-ungrouped__header__icon">${icon('quote')}</div><span>${line}</span></h2>` +
    `${status(post, server, lang)}</div>`
  );
}

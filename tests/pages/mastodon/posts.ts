/** Posts in lists, with whoever boosted them and what they quote, and the post that a page is about. */
import type { GalleryLanguage } from '../../gallery/account';
import { escaped } from '../../gallery/markup';
import { acctOf, type Person, type Server } from './account';
import { accountLink, avatar, displayName, drawnName, icon, simpleName } from './parts';
import { wordsOf } from './words';

export interface Post {
  id: string;
  author: Person;
  text: string;
  booster?: Person;
  quotes?: Post;
}

/** A post in a list. Lists wrap each in an article; conversations don't. */
export function status(post: Post, server: Server, lang: GalleryLanguage): string {
  const { id, author, text, booster, quotes } = post;
  const tag = server.version === 'glitch' ? (['aside', 'header'] as const) : (['div', 'div'] as const);
  const prepend = booster
    ? `<${tag[0]} class="status__prepend"><div class="status__prepend__icon">${icon('retweet')}</div><span>${boosterLink(booster, server)} ${wordsOf(lang).boosted}</span></${tag[0]}>`
    : '';
  const time = `<a class="status__relative-time" href="/@${acctOf(author, server)}/${id}"><time datetime="2026-11-20T12:00:00.000Z">4d</time></a>`;
  return (
    `<div class="status__wrapper status__wrapper-public focusable" tabindex="0">${prepend}<div class="status status-public" data-id="${id}">` +
    `<${tag[1]} class="status__info">${accountLink(author, server, 'status__display-name')}<div class="status__avatar">${avatar(author, 46)}</div>${displayName(author, server)}</a>${time}</${tag[1]}>` +
    `<div class="status__content"><div class="status__content__text translate" lang="${lang}"><p>${text}</p></div></div>` +
    `${quotes ? `<div class="status__quote">${status(quotes, server, lang)}</div>` : ''}</div></div>`
  );
}

function boosterLink(booster: Person, server: Server): string {
  const isOld = server.version === '4.3';
  const name = isOld ? `<bdi><strong>${drawnName(booster.name)}</strong></bdi>` : simpleName(booster);
  return `${accountLink(booster, server, 'status__display-name muted', !isOld)}${name}</a>`;
}

/** A mention of somebody in a post: a link with a number, too, and no name. */
export function mention(person: Person, server: Server): string {
  const acct = acctOf(person, server);
  return `<span class="h-card"><a href="/@${acct}" class="u-url mention" title="@${acct}" data-hover-card-account="${person.id}">@<span>${escaped(person.user)}</span></a></span>`;
}

export const article = (content: string, at = 1): string =>
  `<article aria-posinset="${at}" aria-setsize="40" tabindex="0">${content}</article>`;

/** What is left of a post or an account far from the view: its words glued together, hidden. */
export function stub(person: Person, text = ''): string {
  const words = text
    ? `<div class="status__wrapper focusable"><span>${drawnName(person.name)}</span><span>${text}</span></div>`
    : `${drawnName(person.name)}${person.user}`;
  return `<article aria-posinset="9" aria-setsize="40" style="height: 80px; overflow: hidden; opacity: 0;">${words}</article>`;
}

/** The post that a page is about. */
export function detailed({ id, author, text }: Post, server: Server): string {
  return (
    `<div class="focusable detailed-status__wrapper detailed-status__wrapper-public" tabindex="0"><div><div class="detailed-status">${accountLink(author, server, 'detailed-status__display-name', false)}<div class="detailed-status__display-avatar">${avatar(author, 46)}</div>${displayName(author, server, true)}</a>` +
    `<div class="status__content"><div class="status__content__text translate"><p>${text}</p></div></div>` +
    `<div class="detailed-status__meta"><a class="detailed-status__datetime" href="/@${acctOf(author, server)}/${id}">Nov 20, 2026</a></div></div></div></div>`
  );
}

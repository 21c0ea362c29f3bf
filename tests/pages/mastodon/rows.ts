/** Accounts in lists, in the directory, in hover cards; private conversations, suggestions while typing. */
import type { GalleryLanguage } from '../../gallery/account';
import { acctOf, type Person, type Server } from './account';
import {
  accountLink,
  avatar,
  displayName,
  drawnName,
  fieldLists,
  fieldValue,
  icon,
  paragraphs,
  simpleName,
} from './parts';
import { numberIn, shortNumber, wordsOf } from './words';

/**
 * A row of the older kind, still used in searches, lists and suggestions. On the site the verified link stands inside of
 * the link to the account, beside the followers; markup can't say that, scripts can.
 */
export function accountRow(person: Person, server: Server, lang: GalleryLanguage): string {
  const verified = person.fields?.find((field) => field.verified);
  const badge = verified ? `<span class="verified-badge">${icon('check')}${fieldValue(verified)}</span>` : '';
  const link = accountLink(person, server, 'account__display-name').replace('title="@', 'title="');
  return (
    `<div class="account"><div class="account__wrapper"><div class="account__info-wrapper">${link}<div class="account__avatar-wrapper">${avatar(person, 46)}</div>` +
    `<div class="account__contents">${displayName(person, server)}<div class="account__details">${followers(person, lang)}</div></div></a>${badge}</div>` +
    `<div class="account__relationship"><button class="button">${wordsOf(lang).follow}</button></div></div></div>`
  );
}

const followers = (person: Person, lang: GalleryLanguage): string =>
  `<span><strong>${shortNumber(lang, person.followers)}</strong> ${wordsOf(lang).followers}</span>`;

/** A row among followers and followed, from 4.6 on. */
export function listItem(person: Person, server: Server, lang: GalleryLanguage): string {
  const words = wordsOf(lang);
  const verified = person.fields?.find((field) => field.verified);
  const count = (label: string, number: number): string =>
    `<li class="_comp_number_fields__item" title="${numberIn(lang, number)}">${label}<strong>${shortNumber(lang, number)}</strong></li>`;
  const badge = verified
    ? `<div class="_comp_badge__badge _comp_badge__success _comp_account_list_item__verifiedBadge">${icon('verified')}<span class="_comp_badge__content">${fieldValue(verified)}</span></div>`
    : '';
  return (
    `<div class="_comp_account_list_item__wrapper" data-with-border="true"><div class="_comp_list_item__wrapper _comp_account_list_item__main">${avatar(person, 40)}<div class="_comp_list_item__main">` +
    `<h3 class="_comp_list_item__title"><a class="focusable" href="/@${acctOf(person, server)}" data-hover-card-account="${person.id}"><bdi><span class="_comp_account_list_item__displayName">${drawnName(person.name)}</span></bdi></a></h3>` +
    `<div class="_comp_list_item__subtitle"><span class="_comp_account_list_item__handle">@${person.user}@${person.host}</span></div></div></div>` +
    `<ul class="_comp_number_fields__list">${count(words.followers, person.followers)}${count(words.posts, person.posts)}${badge}</ul>` +
    `${person.bio ? `<div class="_comp_account_list_item__bio translate">${paragraphs(person.bio)}</div>` : ''}</div>`
  );
}

/** The card that opens while the pointer rests on a name: at the end of the page, outside of its root. */
export function hoverCard(person: Person, server: Server, lang: GalleryLanguage): string {
  const old = server.version === '4.3';
  return (
    `<div class="hover-card-controller" style="position: absolute; inset: 120px auto auto 200px;"><div id="hover-card" role="tooltip" class="hover-card dropdown-animation"><a class="hover-card__name" href="/@${acctOf(person, server)}">${avatar(person, 46)}${displayName(person, server, true)}</a>` +
    `<div class="hover-card__text-row">${person.bio ? `<div class="hover-card__bio translate">${paragraphs(person.bio)}</div>` : ''}<div class="account-fields">${fieldLists(person.fields?.slice(0, 2))}</div></div>` +
    `<div class="${old ? 'hover-card__number' : 'hover-card__numbers'}">${followers(person, lang)}</div><button class="button">${wordsOf(lang).follow}</button></div></div>`
  );
}

/** The card while its account is still being fetched. */
export const loadingHoverCard = (): string =>
  '<div class="hover-card-controller"><div id="hover-card" role="tooltip" class="hover-card hover-card--loading"><div class="loading-indicator"></div></div></div>';

/** A card of the directory. */
export function directoryCard(person: Person, server: Server, lang: GalleryLanguage): string {
  const words = wordsOf(lang);
  const item = (number: number, label: string): string =>
    `<div class="account-card__counters__item">${shortNumber(lang, number)} <small>${label}</small></div>`;
  return (
    `<div class="account-card"><a class="account-card__permalink" href="/@${acctOf(person, server)}"><div class="account-card__header"></div><div class="account-card__title"><div class="account-card__title__avatar">${avatar(person, 56)}</div>${displayName(person, server)}</div></a>` +
    (person.bio ? `<div class="account-card__bio translate">${paragraphs(person.bio)}</div>` : '') +
    `<div class="account-card__actions"><div class="account-card__counters">${item(person.posts, words.posts)}${item(person.followers, words.followers)}${item(person.following, words.following)}</div></div></div>`
  );
}

/** A private conversation with one or more people. */
export function conversation(people: readonly Person[], server: Server, lang: GalleryLanguage): string {
  const names = people.map(
    (person) => `${accountLink(person, server, '', server.version !== '4.3')}${simpleName(person)}</a>`,
  );
  return (
    `<div class="conversation focusable muted" tabindex="0"><div class="conversation__avatar">${avatar(people[0]!, 48)}</div><div class="conversation__content"><div class="conversation__content__info"><div class="conversation__content__names">${wordsOf(lang).withNames} <span>${names.join(', ')}</span></div></div>` +
    `<div class="status__content"><div class="status__content__text translate"><p>A sample message.</p></div></div></div></div>`
  );
}

/** Accounts offered while somebody types a handle. */
export function suggestions(people: readonly Person[], server: Server): string {
  const rows = people.map(
    (person) =>
      `<div role="button" tabindex="0" class="autosuggest-textarea__suggestions__item"><div class="autosuggest-account" title="${acctOf(person, server)}">${avatar(person, 24)}${displayName(person, server)}</div></div>`,
  );
  return `<div class="autosuggest-textarea__suggestions autosuggest-textarea__suggestions--visible">${rows.join('')}</div>`;
}

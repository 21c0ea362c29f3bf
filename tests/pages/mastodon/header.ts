/** The header of a profile, as versions until 4.5 and those from 4.6 on build it. */
import type { GalleryLanguage } from '../../gallery/account';
import { escaped } from '../../gallery/markup';
import { acctOf, type Person, type Server } from './account';
import {
  avatar,
  displayName,
  drawnName,
  fieldLists,
  fieldValue,
  icon,
  paragraphs,
  ROBOT,
  simpleName,
} from './parts';
import { dayIn, numberIn, shortNumber, wordsOf } from './words';

/** The header of `person` on a server, with its "moved to" banner before it. */
export function profileHeader(person: Person, server: Server, lang: GalleryLanguage): string {
  return server.version === '4.7' ? newHeader(person, server, lang) : oldHeader(person, server, lang);
}

function oldHeader(person: Person, server: Server, lang: GalleryLanguage): string {
  const { user, host, bio, fields, joined, role, isBot, movedTo } = person;
  const words = wordsOf(lang);
  const name = server.version === '4.3' ? `<span>${drawnName(person.name)}</span>` : simpleName(person);
  const handle = `<small><span>@${user}<span class="invisible">@${host}</span></span><button type="button" class="account__domain-pill" aria-expanded="false">${host}</button></small>`;
  const badges = [
    isBot ? `<div class="account-role">${ROBOT}${words.automated}</div>` : '',
    role
      ? `<div class="account-role" data-account-role-id="3">${icon('person')}<span>${escaped(role)}</span><span class="account-role__domain">${host}</span></div>`
      : '',
  ].join('');
  const day = dayIn(lang, joined, { year: 'numeric', month: 'short', day: '2-digit' });
  const count = (path: string, number: number, label: string): string =>
    `<a href="/@${acctOf(person, server)}${path}" title="${numberIn(lang, number)}"><span><strong>${shortNumber(lang, number)}</strong> ${label}</span></a>`;
  return (
    `<div class="account-timeline__header">${movedTo ? `<div class="moved-account-banner"><div class="moved-account-banner__message">${simpleName(person)} ${words.moved}</div><div class="moved-account-banner__action">${movedLink(movedTo, server)}</div></div>` : ''}` +
    `<div class="account__header${movedTo ? ' inactive' : ''}"><div class="account__header__image"></div><div class="account__header__bar"><div class="account__header__tabs"><a class="avatar" href="#">${avatar(person, 90)}</a><div class="account__header__buttons account__header__buttons--desktop">${followButton(person, lang)}</div></div>` +
    `<div class="account__header__tabs__name"><h1>${name}${handle}</h1></div>${badges ? `<div class="account__header__badges">${badges}</div>` : ''}` +
    `<div class="account__header__extra"><div class="account__header__bio">${bio ? `<div class="account__header__content translate">${paragraphs(bio)}</div>` : ''}` +
    `<div class="account__header__fields"><dl><dt>${words.joined}</dt><dd>${day}</dd></dl>${fieldLists(fields)}</div></div>` +
    `<div class="account__header__extra__links">${count('', person.posts, words.posts)}${count('/following', person.following, words.following)}${count('/followers', person.followers, words.followers)}</div></div></div></div></div>`
  );
}

function movedLink(to: Person, server: Server): string {
  return `<a class="detailed-status__display-name" href="/@${acctOf(to, server)}"><div class="detailed-status__display-avatar">${avatar(to, 46)}</div>${displayName(to, server)}</a>`;
}

function newHeader(person: Person, server: Server, lang: GalleryLanguage): string {
  const { user, host, bio, movedTo, followers, following, posts, joined } = person;
  const words = wordsOf(lang);
  const css = (name: string): string => `class="_comp_account_header__${name}"`;
  const item = (label: string, hint: string, content: string): string =>
    `<li class="_comp_number_fields__item" title="${hint}">${label}${content}</li>`;
  const count = (label: string, number: number, path?: string): string =>
    item(
      label,
      numberIn(lang, number),
      path
        ? `<a href="/@${acctOf(person, server)}/${path}">${shortNumber(lang, number)}</a>`
        : `<strong>${shortNumber(lang, number)}</strong>`,
    );
  const banner = movedTo
    ? `<div ${css('bannerWrapper')}><div ${css('bannerText')}>${simpleName(person)} ${words.moved}</div><div ${css('bannerActions')}><a href="/@${acctOf(movedTo, server)}" ${css('bannerActionsDisplayName')}>${avatar(movedTo, 46)}${displayName(movedTo, server)}</a><a class="button" href="/@${acctOf(movedTo, server)}">${words.go}</a></div></div>`
    : '';
  return (
    `<div>${banner}<div${movedTo ? ` ${css('moved')}` : ''}><div ${css('header')}></div><div ${css('barWrapper')}><div ${css('avatarWrapper')}>${avatar(person, 80)}</div>` +
    `<div ${css('displayNameWrapper')}><div ${css('nameWrapper')}><div ${css('name')}><h1 tabindex="-1">${simpleName(person)}</h1></div>` +
    `<button type="button" ${css('handleHelpButton')} aria-expanded="false">@${user}@${host}${icon('help')}</button>${newBadges(person, lang)}</div><div ${css('buttonsDesktop')}>${followButton(person, lang)}</div></div>` +
    `<ul class="_comp_number_fields__list">${count(words.followers, followers, 'followers')}${count(words.following, following, 'following')}${count(words.posts, posts)}` +
    `${item(words.joined, dayIn(lang, joined), `<strong><button type="button">${dayIn(lang, joined, { year: 'numeric' })}</button></strong>`)}</ul>` +
    `<div ${css('bioButtonsWrapper')}>${bio ? `<div class="_comp_account_bio__bio translate">${paragraphs(bio)}</div>` : ''}${newFields(person)}</div></div></div></div>`
  );
}

/** The button is named and coloured for what a press does. */
function followButton({ isFollowed }: Person, lang: GalleryLanguage): string {
  const { follow, unfollow } = wordsOf(lang);
  return isFollowed
    ? `<button class="button button-secondary button--destructive">${unfollow}</button>`
    : `<button class="button">${follow}</button>`;
}

function newBadges({ isBot, role, host }: Person, lang: GalleryLanguage): string {
  const badge = (picture: string, text: string, id = ''): string =>
    `<div class="_comp_badge__badge"${id}>${picture}<span class="_comp_badge__content">${text}</span></div>`;
  const badges = [
    role
      ? badge(
          icon('person'),
          `${escaped(role)}<span class="_comp_badge__domain"> (${host})</span>`,
          ' data-account-role-id="3"',
        )
      : '',
    isBot ? badge(ROBOT, wordsOf(lang).automated) : '',
  ].join('');
  return badges ? `<div class="_comp_account_header__badges">${badges}</div>` : '';
}

function newFields({ fields = [] }: Person): string {
  const cards = fields.map(
    (field) =>
      `<div class="_comp_mini_card__card _comp_account_header__fieldItem${field.verified ? ' _comp_account_header__fieldVerified' : ''}"><dt class="_comp_mini_card__label"><span class="translate" data-contents="true">${escaped(field.name)}</span></dt>` +
      `<dd class="_comp_mini_card__value">${fieldValue(field)}</dd>${field.verified ? `<span class="_comp_account_header__fieldVerifiedIcon" title="Checked">${icon('verified')}</span>` : ''}</div>`,
  );
  return cards.length > 0 ? `<dl class="_comp_account_header__fieldList">${cards.join('')}</dl>` : '';
}

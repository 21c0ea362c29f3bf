/** The header of a sample profile, from the banner to the counts. */
import type { GalleryAccount, GalleryLanguage } from './account';
import { avatar, banner, drawn, escaped, icon } from './markup';
import { drawnAs, monthText } from './numbers';
import { badgeSlot } from './ticks';
import { WORDS, type Words } from './words';

const MASK = 'https://abs.twimg.com/responsive-web/client-web/parody-mask.0a1b2c3d.svg';
const PIN = 'M12 21s7-6.2 7-11a7 7 0 0 0-14 0c0 4.8 7 11 7 11zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z';
const CHAIN =
  'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17';
const CALENDAR = 'M5 6h14v14H5zM5 10h14M9 3.5V7M15 3.5V7';
const DOTS = 'M5 12h.01M12 12h.01M19 12h.01';

const text = (content: string, className = ''): string =>
  `<span class="css-1jxf684 r-bcqeeo r-1ttztb7 r-qvutc0 r-poiln3${className && ` ${className}`}">${content}</span>`;

/** The whole header of `account`. */
export function profileHeader(account: GalleryAccount, lang: GalleryLanguage): string {
  const words = WORDS[lang];
  const { handle } = account;
  return (
    `<div class="css-175oi2r"><a href="/${handle}/header_photo" role="link" class="css-175oi2r r-banner">${banner(account.hue)}</a>` +
    `<div class="css-175oi2r r-head"><div class="css-175oi2r r-top">${picture(account)}${buttons(account, words)}</div>` +
    `${nameBlock(account, words)}${label(account, words)}${bio(account)}${facts(account, lang)}${counts(account, lang)}</div></div>`
  );
}

function picture(account: GalleryAccount): string {
  const image = avatar(account.hue, account.initials, account.tick === 'gold');
  return (
    `<div class="css-175oi2r r-avatar${account.tick === 'gold' ? ' r-square' : ''}" data-testid="UserAvatar-Container-${account.handle}">` +
    `<a href="/${account.handle}/photo" role="link" class="css-175oi2r" aria-label="${escaped(account.handle)}">${image}</a></div>`
  );
}

function buttons(account: GalleryAccount, words: Words): string {
  const more = `<button aria-label="More" data-testid="userActions" role="button" class="css-175oi2r r-round" type="button">${icon(DOTS)}</button>`;
  return (
    `<div class="css-175oi2r r-row">${more}<div class="css-175oi2r" data-testid="placementTracking">` +
    `<button aria-label="${words.follow} @${account.handle}" data-testid="${account.id}-follow" role="button" class="css-175oi2r r-follow" type="button">` +
    `<div dir="ltr" class="css-146c3p1">${text(text(words.follow))}</div></button></div></div>`
  );
}

/** Name, badge slot and handle; unlike in posts there are no links in it. */
export function nameBlock(account: GalleryAccount, words: Words): string {
  const name = text(text(drawn(account.name)) + text(''), 'r-name');
  return (
    `<div class="css-175oi2r r-6gpygo r-14gqq1x" data-testid="UserName"><div class="css-175oi2r r-1wbh5a2"><div class="css-175oi2r r-1wbh5a2 r-dnmrzs">` +
    `<div class="css-175oi2r r-row r-start"><div dir="auto" class="css-146c3p1 r-title">${name}</div>` +
    `<div dir="ltr" class="css-146c3p1 r-title">${badgeSlot(account, words, true)}</div></div>` +
    `<div class="css-175oi2r r-row r-start"><div tabindex="-1" class="css-175oi2r"><div dir="ltr" class="css-146c3p1 r-grey">${text(`@${account.handle}`)}</div></div></div>` +
    `</div></div></div>`
  );
}

function label(account: GalleryAccount, words: Words): string {
  if (!account.label) return '';
  const words_ = account.label === 'placeholder' ? 'PCF_LABEL_NONE' : words.labels[account.label];
  const mask = `<div class="css-175oi2r"><div class="css-175oi2r"><div class="css-175oi2r"><div class="css-175oi2r"><img alt="" src="${MASK}" class="css-9pa8cd r-mask"></div></div></div></div>`;
  return `<div class="css-175oi2r r-label"><div class="css-175oi2r r-row r-start">${mask}<div dir="ltr" class="css-146c3p1 r-grey r-small">${text(words_)}</div></div></div>`;
}

function bio(account: GalleryAccount): string {
  if (!account.bio) return '';
  return `<div class="css-175oi2r r-gap"><div dir="auto" class="css-146c3p1" data-testid="UserDescription">${text(drawn(account.bio))}</div></div>`;
}

function facts(account: GalleryAccount, lang: GalleryLanguage): string {
  const place =
    account.place &&
    `<span data-testid="UserLocation" class="css-1jxf684 r-fact">${icon(PIN)}${text(text(escaped(account.place)))}</span>`;
  const site =
    account.website &&
    `<a data-testid="UserUrl" dir="ltr" href="https://t.co/sample${account.handle}" rel="noopener noreferrer nofollow" role="link" target="_blank" class="css-1jxf684 r-fact r-link">${icon(CHAIN)}${text(escaped(account.website))}</a>`;
  const joined = WORDS[lang].joined(monthText(account.joined, lang));
  const since = `<a href="/${account.handle}/about" role="link" class="css-175oi2r"><span data-testid="UserJoinDate" class="css-1jxf684 r-fact">${icon(CALENDAR)}${text(joined)}</span></a>`;
  return `<div class="css-175oi2r r-gap"><div dir="auto" class="css-146c3p1 r-grey r-facts" data-testid="UserProfileHeader_Items">${place ?? ''}${site ?? ''}${since}</div></div>`;
}

function counts(account: GalleryAccount, lang: GalleryLanguage): string {
  const words = WORDS[lang];
  const count = (list: string, number: number, word: string): string =>
    `<div class="css-175oi2r"><a href="/${account.handle}/${list}" dir="auto" role="link" class="css-146c3p1">${text(text(drawnAs(number, lang).text), 'r-bold')} ${text(text(word), 'r-grey')}</a></div>`;
  return `<div class="css-175oi2r r-gap r-row r-start r-counts">${count('following', account.following, words.following)}${count('verified_followers', account.followers, words.followers)}</div>`;
}

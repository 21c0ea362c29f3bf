/** A post as X draws one in timelines, and as the one that a page is about; and a post quoted in another. */
import type { GalleryAccount, GalleryLanguage } from '../../gallery/account';
import { escaped, icon } from '../../gallery/markup';
import { WORDS } from '../../gallery/words';
import { handleBox, nameBoxes, picture, words } from './parts';
import { PLACE_WORDS } from './words';

const MASK = 'https://abs.twimg.com/responsive-web/client-web/parody-mask.0a1b2c3d.svg';
const RULES = 'https://help.x.com/rules-and-policies/authenticity';
const REPOST = 'M7 4v13h9M4 7l3-3 3 3M17 20V7H8M14 17l3 3 3-3';
const ACTIONS = ['M4 5h16v12H9l-5 4z', REPOST, 'M5 20v-7M12 20V5M19 20v-10'];

export interface PostOptions {
  text?: string;
  /** Who brought it into the timeline. */
  repostedBy?: GalleryAccount;
  /** A quoted post, drawn by `quoted`. */
  quote?: string;
  /** Whether the page is about it: larger, and out of the keyboard's order. */
  isFocal?: boolean;
}

/** A whole post. */
export function post(author: GalleryAccount, lang: GalleryLanguage, options: PostOptions = {}): string {
  const { text = WORDS[lang].samplePost, repostedBy, quote = '', isFocal = false } = options;
  const face = `<div class="css-175oi2r" data-testid="Tweet-User-Avatar">${picture(author, true)}</div>`;
  const names = `${linkedNames(author, lang, isFocal)}${label(author, lang)}`;
  const body = `${tweetText(text, lang)}${quote}${actions()}`;
  const inner = isFocal
    ? `<div class="css-175oi2r r-row">${face}<div class="css-175oi2r r-grow r-clip">${names}</div></div>${body}`
    : `${face}<div class="css-175oi2r r-grow r-clip">${names}${body}</div>`;
  return (
    `<article role="article" tabindex="${isFocal ? -1 : 0}" class="css-175oi2r r-tweet" data-testid="tweet">${context(repostedBy, lang)}` +
    `<div class="css-175oi2r r-article${isFocal ? ' r-focal' : ''}">${inner}</div></article>`
  );
}

/** A post in a card inside of another: the card is the link, and nothing in its name block is one. */
export function quoted(author: GalleryAccount, lang: GalleryLanguage): string {
  const face = `<div class="css-175oi2r" data-testid="Tweet-User-Avatar">${picture(author, false)}</div>`;
  const names =
    `<div class="css-175oi2r r-names" data-testid="User-Name"><div class="css-175oi2r"><div class="css-175oi2r">${nameBoxes(author, lang)}</div></div>` +
    `<div class="css-175oi2r r-second"><div class="css-175oi2r r-row r-start"><div tabindex="-1" class="css-175oi2r">${handleBox(author.handle)}</div>${dot()}<div dir="ltr" class="css-146c3p1 r-grey">${time()}</div></div></div></div>`;
  return `<div class="css-175oi2r"><div role="link" tabindex="0" class="css-175oi2r r-quote"><div class="css-175oi2r r-row r-start">${face}${names}</div>${label(author, lang)}${tweetText(WORDS[lang].samplePost, lang)}</div></div>`;
}

/** Two groups: name with badges, and handle with time; the one that a page is about has its time below. */
function linkedNames(account: GalleryAccount, lang: GalleryLanguage, isFocal: boolean): string {
  const { handle } = account;
  const when = `${dot()}<div class="css-175oi2r"><a href="/${handle}/status/1590000000000000001" dir="ltr" role="link" class="css-146c3p1 r-grey">${time()}</a></div>`;
  return (
    `<div class="css-175oi2r r-names${isFocal ? ' r-stacked' : ''}" data-testid="User-Name"><div class="css-175oi2r"><div class="css-175oi2r"><a href="/${handle}" role="link" class="css-175oi2r">${nameBoxes(account, lang)}</a></div></div>` +
    `<div class="css-175oi2r r-second"><div class="css-175oi2r r-row r-start"><div class="css-175oi2r r-clip"><a href="/${handle}" role="link" tabindex="-1" class="css-175oi2r">${handleBox(handle)}</a></div>${isFocal ? '' : when}</div></div></div>`
  );
}

function label({ label }: GalleryAccount, lang: GalleryLanguage): string {
  if (!label) return '';
  const text = label === 'placeholder' ? 'PCF_LABEL_NONE' : WORDS[lang].labels[label];
  return (
    `<div class="css-175oi2r"><a href="${RULES}" rel="noopener noreferrer nofollow" target="_blank" role="link" class="css-175oi2r r-pcf">` +
    `<div class="css-175oi2r"><img alt="" src="${MASK}" class="css-9pa8cd r-mask"></div><div dir="ltr" class="css-146c3p1 r-grey r-small">${words(text)}</div></a></div>`
  );
}

function context(by: GalleryAccount | undefined, lang: GalleryLanguage): string {
  if (!by) return '';
  const name = words(by.name.filter((piece) => typeof piece === 'string').join(''));
  return `<div class="css-175oi2r r-context">${icon(REPOST)}<a href="/${by.handle}" dir="ltr" role="link" class="css-146c3p1"><span class="css-1jxf684" data-testid="socialContext">${name}${PLACE_WORDS[lang].reposted}</span></a></div>`;
}

const dot = (): string => `<div dir="ltr" aria-hidden="true" class="css-146c3p1 r-grey">${words('·')}</div>`;

const time = (): string => '<time datetime="2026-11-10T17:00:00.000Z">2h</time>';

const tweetText = (text: string, lang: GalleryLanguage): string =>
  `<div dir="auto" lang="${lang}" class="css-146c3p1" data-testid="tweetText">${words(escaped(text))}</div>`;

function actions(): string {
  const buttons = ACTIONS.map(
    (path, at) =>
      `<button role="button" type="button" aria-label="${at}" class="css-175oi2r r-plain r-grey">${icon(path)}</button>`,
  );
  return `<div role="group" class="css-175oi2r r-actions">${buttons.join('')}</div>`;
}

/** What others did: pictures in a line, then a sentence in which each name is a link. */
import type { GalleryAccount, GalleryLanguage } from '../../gallery/account';
import { drawn, escaped, icon } from '../../gallery/markup';
import { tickDrawing } from '../../gallery/ticks';
import { WORDS } from '../../gallery/words';
import { picture, words } from './parts';
import { PLACE_WORDS } from './words';

const PERSON = 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-6 8-6s7 1 8 6';
const HEART = 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z';

/** Somebody follows the reader of the page, or two people like a post of theirs. */
export function notification(
  people: readonly GalleryAccount[],
  lang: GalleryLanguage,
  what: 'followedYou' | 'liked',
): string {
  const said = PLACE_WORDS[lang];
  const names = people.map((account) => link(account, lang)).join(words(said.and));
  const post =
    what === 'liked'
      ? `<div dir="auto" lang="${lang}" class="css-146c3p1 r-grey r-gap">${words(escaped(WORDS[lang].samplePost))}</div>`
      : '';
  return (
    `<article role="article" tabindex="0" class="css-175oi2r r-notice" data-testid="notification"><div class="css-175oi2r">${icon(what === 'liked' ? HEART : PERSON)}</div>` +
    `<div class="css-175oi2r r-grow"><div class="css-175oi2r r-pictures">${people.map((account) => picture(account, true)).join('')}</div>` +
    `<div dir="auto" class="css-146c3p1">${names}${words(said[what])}</div>${post}</div></article>`
  );
}

function link(account: GalleryAccount, lang: GalleryLanguage): string {
  const tick = account.tick ? words(tickDrawing(account.tick, WORDS[lang])) : '';
  return `<span class="css-1jxf684 r-poiln3"><a href="/${account.handle}" dir="ltr" role="link" class="css-146c3p1 r-bold">${words(words(drawn(account.name)))}${tick}</a></span>`;
}

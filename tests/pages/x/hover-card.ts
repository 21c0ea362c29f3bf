/** The card that opens above a name under the pointer: name and handle are plain texts, counts are links. */
import type { GalleryAccount, GalleryLanguage } from '../../gallery/account';
import { drawn } from '../../gallery/markup';
import { drawnAs } from '../../gallery/numbers';
import { WORDS } from '../../gallery/words';
import { followButton } from './cell';
import { handleBox, nameBoxes, picture, words } from './parts';

/** What stands in `#layers` while a card is open. */
export function hoverCard(account: GalleryAccount, lang: GalleryLanguage): string {
  const { handle, bio } = account;
  const { following, followers } = WORDS[lang];
  const count = (list: string, number: number, word: string): string =>
    `<div class="css-175oi2r"><a href="/${handle}/${list}" dir="auto" role="link" class="css-146c3p1"><span class="css-1jxf684 r-bold">${words(drawnAs(number, lang).text)}</span> <span class="css-1jxf684 r-grey">${words(word)}</span></a></div>`;
  const top = `<div class="css-175oi2r r-row r-between">${picture(account, true)}${followButton(account, lang, false)}</div>`;
  const names = `<div class="css-175oi2r r-gap"><div class="css-175oi2r">${nameBoxes(account, lang)}</div><div class="css-175oi2r r-row r-start">${handleBox(handle)}</div></div>`;
  const text = bio
    ? `<div class="css-175oi2r r-gap"><div dir="auto" class="css-146c3p1">${words(drawn(bio))}</div></div>`
    : '';
  const counts = `<div class="css-175oi2r r-gap r-row">${count('following', account.following, following)}${count('verified_followers', account.followers, followers)}</div>`;
  return `<div class="css-175oi2r r-float"><div class="css-175oi2r" data-testid="hoverCardParent"><div class="css-175oi2r r-card" data-testid="HoverCard"><div class="css-175oi2r">${top}${names}${text}${counts}</div></div></div></div>`;
}

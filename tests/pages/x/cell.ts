/** An account in a list: it has no `User-Name`, and its instruction for screen readers stands before the biography. */
import type { GalleryAccount, GalleryLanguage } from '../../gallery/account';
import { drawn } from '../../gallery/markup';
import { badgeSlot } from '../../gallery/ticks';
import { WORDS } from '../../gallery/words';
import { handleBox, picture, words } from './parts';
import { PLACE_WORDS } from './words';

export interface CellOptions {
  /** Whether the reader of the page follows the account, or the account them. */
  isFollowed?: boolean;
  followsYou?: boolean;
}

/** One row. X draws a button with a button in it, which can't be written as markup: a box with the same role stands for it. */
export function cell(account: GalleryAccount, lang: GalleryLanguage, options: CellOptions = {}): string {
  const { handle, bio } = account;
  const follows = options.followsYou
    ? `<div class="css-175oi2r r-indicator" data-testid="userFollowIndicator">${words(PLACE_WORDS[lang].followsYou)}</div>`
    : '';
  const names =
    `<div class="css-175oi2r r-clip"><div class="css-175oi2r r-row r-start"><a href="/${handle}" role="link" class="css-175oi2r r-clip"><div dir="ltr" class="css-146c3p1 r-bold r-row r-start">` +
    `<span class="css-1jxf684 r-clip">${words(drawn(account.name))}</span>${badgeSlot(account, WORDS[lang], false)}</div><div dir="ltr" class="css-146c3p1"></div></a></div>` +
    `<div class="css-175oi2r r-row r-start"><div class="css-175oi2r r-clip"><a href="/${handle}" role="link" tabindex="-1" class="css-175oi2r">${handleBox(handle)}</a></div>${follows}</div></div>`;
  const text = bio ? `<div dir="auto" class="css-146c3p1">${words(drawn(bio))}</div>` : '';
  return (
    `<div role="button" tabindex="0" class="css-175oi2r r-person" data-testid="UserCell">${picture(account, true)}<div class="css-175oi2r r-grow">` +
    `<div class="css-175oi2r r-row r-between">${names}${followButton(account, lang, options.isFollowed ?? false)}</div>${text}</div></div>`
  );
}

/** The button beside a name; its test id holds the account's number, its description is hidden. */
export function followButton({ handle, id }: GalleryAccount, lang: GalleryLanguage, isOn: boolean): string {
  const { follow, following } = WORDS[lang];
  const word = isOn ? following : follow;
  return (
    `<div class="css-175oi2r"><button aria-describedby="id__${handle}" aria-label="${word} @${handle}" data-testid="${id}-${isOn ? 'unfollow' : 'follow'}" role="button" type="button" class="css-175oi2r r-follow r-compact${isOn ? ' r-pressed' : ''}">` +
    `<div dir="ltr" class="css-146c3p1">${words(words(word))}</div></button><div dir="auto" id="id__${handle}" class="css-146c3p1" style="display: none;">${PLACE_WORDS[lang].clickToFollow}${handle}</div></div>`
  );
}

/** Small pieces that rows of all places share: a picture, a name with its badge slot, a handle. */
import type { GalleryAccount, GalleryLanguage } from '../../gallery/account';
import { avatar, drawn } from '../../gallery/markup';
import { badgeSlot } from '../../gallery/ticks';
import { WORDS } from '../../gallery/words';

/** X's innermost box for a text. */
export const words = (content: string): string => `<span class="css-1jxf684 r-poiln3">${content}</span>`;

/** An account's picture, a link unless the row itself is one; `testId` is left out by nothing but broken pages. */
export function picture({ handle, hue, initials, tick }: GalleryAccount, isLink: boolean): string {
  const image = avatar(hue, initials, tick === 'gold');
  const inner = isLink
    ? `<a href="/${handle}" aria-hidden="true" tabindex="-1" role="link" class="css-175oi2r">${image}</a>`
    : image;
  return `<div class="css-175oi2r r-small-avatar" data-testid="UserAvatar-Container-${handle}">${inner}</div>`;
}

/** The name's text in a box with a direction, and a second box for its badges, there even when there are none. */
export function nameBoxes(account: GalleryAccount, lang: GalleryLanguage): string {
  return (
    `<div class="css-175oi2r r-row r-start r-clip"><div dir="ltr" class="css-146c3p1 r-bold r-clip">${words(words(drawn(account.name)))}</div>` +
    `<div dir="ltr" class="css-146c3p1 r-slot">${badgeSlot(account, WORDS[lang], false)}</div></div>`
  );
}

/** `@handle`, grey. */
export function handleBox(handle: string): string {
  return `<div dir="ltr" class="css-146c3p1 r-grey r-clip">${words(`@${handle}`)}</div>`;
}

/** A line of a virtual list. */
export const line = (content: string): string =>
  `<div class="css-175oi2r" data-testid="cellInnerDiv"><div class="css-175oi2r">${content}</div></div>`;

/** A list of lines, with X's hidden heading before it. */
export function list(title: string, lines: readonly string[]): string {
  return `<section role="region" class="css-175oi2r"><h1 class="r-hidden">${words(title)}</h1><div aria-label="${title}" class="css-175oi2r"><div style="position: relative">${lines.map(line).join('')}</div></div></section>`;
}

/** What the search suggests while somebody types: accounts, none of them a link, and words to search for. */
import type { GalleryAccount, GalleryLanguage } from '../../gallery/account';
import { handleBox, nameBoxes, picture, words } from './parts';
import { PLACE_WORDS } from './words';

/** The list below the search box. */
export function typeahead(accounts: readonly GalleryAccount[], lang: GalleryLanguage): string {
  const search = `<div role="option" data-testid="typeaheadResult" class="css-175oi2r r-suggestion"><div dir="ltr" class="css-146c3p1">${words(PLACE_WORDS[lang].searchFor)}</div></div>`;
  return `<div id="typeaheadDropdown-7" role="listbox" class="css-175oi2r r-dropdown">${search}${accounts.map((account) => suggestion(account, lang)).join('')}</div>`;
}

function suggestion(account: GalleryAccount, lang: GalleryLanguage): string {
  return (
    `<div role="option" data-testid="typeaheadResult" class="css-175oi2r"><div role="button" tabindex="0" data-testid="TypeaheadUser" class="css-175oi2r r-suggestion">${picture(account, false)}` +
    `<div class="css-175oi2r r-grow"><div class="css-175oi2r">${nameBoxes(account, lang)}</div><div class="css-175oi2r r-row r-start">${handleBox(account.handle)}</div></div></div></div>`
  );
}

/** Direct messages as X drew them before its new Chat: rows of the list, and the header of a conversation in the drawer. */
import type { GalleryAccount, GalleryLanguage } from '../../gallery/account';
import { escaped } from '../../gallery/markup';
import { WORDS } from '../../gallery/words';
import { handleBox, nameBoxes, picture, words } from './parts';

/** A conversation in the list, with the beginning of its last message. */
export function conversation(account: GalleryAccount, lang: GalleryLanguage): string {
  const names = `<div class="css-175oi2r r-names"><div class="css-175oi2r">${nameBoxes(account, lang)}</div><div class="css-175oi2r r-second">${handleBox(account.handle)}</div></div>`;
  const snippet = `<div dir="auto" class="css-146c3p1 r-grey r-clip">${words(escaped(WORDS[lang].samplePost))}</div>`;
  return `<div role="tab" tabindex="0" aria-selected="false" class="css-175oi2r r-dm" data-testid="conversation"><div class="css-175oi2r" data-testid="DM_Conversation_Avatar">${picture(account, true)}</div><div class="css-175oi2r r-grow">${names}${snippet}</div></div>`;
}

/** The header of a conversation that is open in the drawer at the foot of the window. */
export function drawerHeader(account: GalleryAccount, lang: GalleryLanguage): string {
  return `<div class="css-175oi2r r-drawer"><div class="css-175oi2r r-dm" data-testid="DMDrawerHeader">${picture(account, true)}<div class="css-175oi2r r-grow"><div class="css-175oi2r r-row r-start"><div class="css-175oi2r">${nameBoxes(account, lang)}</div></div><div class="css-175oi2r r-row r-start">${handleBox(account.handle)}</div></div></div></div>`;
}

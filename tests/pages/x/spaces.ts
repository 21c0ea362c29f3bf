/**
 * An open Space over another page: pictures in a dock, each with the name under it and then what part somebody has.
 * The dock, the pictures' test ids and the name's line are known from the source of Mask Network; the rest is made up.
 */
import type { GalleryAccount, GalleryLanguage } from '../../gallery/account';
import { drawn } from '../../gallery/markup';
import { badgeSlot } from '../../gallery/ticks';
import { WORDS } from '../../gallery/words';
import type { SampleName, SamplePage } from '../page';
import { placePage, SIDEBAR } from './frame';
import { list, picture, words } from './parts';
import * as people from './people';
import { post } from './post';
import { named } from './sample';

const participant = (account: GalleryAccount, lang: GalleryLanguage): string =>
  `<div role="button" tabindex="0" class="css-175oi2r r-participant"><div class="css-175oi2r"><div class="css-175oi2r">${picture(account, true)}</div></div>` +
  `<div dir="ltr" class="css-146c3p1 r-bold r-clip"><span class="css-1jxf684">${words(drawn(account.name))}</span>${badgeSlot(account, WORDS[lang], false)}</div>` +
  `<div dir="ltr" class="css-146c3p1 r-grey">${words(WORDS[lang].nav[0] ?? '')}</div></div>`;

const dock = (accounts: readonly GalleryAccount[], lang: GalleryLanguage): string =>
  `<div data-testid="SpaceDockExpanded" class="css-175oi2r r-dock">${accounts.map((one) => participant(one, lang)).join('')}</div>`;

/** No handle is written there, and where no tick is drawn nothing is said of one. */
function takesPart(account: GalleryAccount, level?: SampleName['level']): SampleName {
  const { profile, ...rest } = named(account, 'cell', level);
  const { badge, ...others } = profile;
  return { profile: badge === 'none' ? others : { ...others, ...(badge && { badge }) }, ...rest };
}

const SPACE: SamplePage = {
  id: 'x-space',
  url: 'https://x.com/i/trending',
  title: 'An open Space on X, two doubles among those who speak',
  html(options = {}) {
    const { lang = 'en' } = options;
    const title = WORDS[lang].nav[1] ?? '';
    const speaking = [people.HANNEKE, people.FAKE_BUSH, people.NASA, people.CYRILLIC];
    return placePage(title, list(title, [post(people.MARISOL, lang)]), options, dock(speaking, lang));
  },
  names: [
    named(people.MARISOL, 'post'),
    ...SIDEBAR,
    takesPart(people.HANNEKE),
    takesPart(people.FAKE_BUSH, 'likely'),
    takesPart(people.NASA),
    takesPart(people.CYRILLIC, 'likely'),
  ],
};

export const SPACES: readonly SamplePage[] = [SPACE];

/** Sample pages with one account a row: found people, followers, what a search suggests. */
import type { SamplePage } from '../page';
import { cell } from './cell';
import { placePage, SIDEBAR } from './frame';
import { list } from './parts';
import * as people from './people';
import { listed, named } from './sample';
import { typeahead } from './typeahead';
import { PLACE_WORDS } from './words';
import { WORDS } from '../../gallery/words';

const SEARCH: SamplePage = {
  id: 'x-search-people',
  url: 'https://x.com/search',
  title: 'People found on X',
  html(options = {}) {
    const { lang = 'en' } = options;
    const title = PLACE_WORDS[lang].people;
    const rows = [
      cell(people.OBAMA, lang),
      cell(people.CLONE, lang),
      cell(people.CYRILLIC, lang),
      cell(people.NAMESAKE, lang),
      cell(people.NYT, lang, { isFollowed: true }),
      cell(people.AT_SIGN, lang),
    ];
    return placePage(title, list(title, rows), options);
  },
  names: [
    listed(people.OBAMA),
    listed(people.CLONE, 'likely'),
    listed(people.CYRILLIC, 'likely'),
    listed(people.NAMESAKE),
    listed(people.NYT, 'none', { followed: true }),
    listed(people.AT_SIGN),
    ...SIDEBAR,
  ],
};

const FOLLOWERS: SamplePage = {
  id: 'x-followers',
  url: 'https://x.com/marisol_ottenby/verified_followers',
  title: 'Followers of somebody on X',
  html(options = {}) {
    const { lang = 'en' } = options;
    const title = PLACE_WORDS[lang].verifiedFollowers;
    const rows = [
      cell(people.HANNEKE, lang, { followsYou: true, isFollowed: true }),
      cell(people.AFFILIATE, lang),
      cell(people.TYPED_TICK, lang, { followsYou: true }),
      cell(people.SALWA, lang),
      cell(people.INE, lang, { isFollowed: true }),
      cell(people.FAKE_LILLY, lang),
    ];
    return placePage(title, list(title, rows), options);
  },
  names: [
    listed(people.HANNEKE, 'none', { followed: true }),
    listed(people.AFFILIATE),
    listed(people.TYPED_TICK, 'likely'),
    listed(people.SALWA),
    listed(people.INE, 'none', { followed: true }),
    listed(people.FAKE_LILLY, 'likely'),
    ...SIDEBAR,
  ],
};

/** The same row as elsewhere, drawn as an item of a list: so two public scripts that read these pages have it. */
const asItem = (row: string): string =>
  row.replace('<div role="button" tabindex="0"', '<li role="listitem"').replace(/<\/div>$/, '</li>');

const COMMUNITY: SamplePage = {
  id: 'x-community-members',
  url: 'https://x.com/i/communities/1590000000000000004/members',
  title: 'Members of a community on X',
  html(options = {}) {
    const { lang = 'en' } = options;
    const title = PLACE_WORDS[lang].people;
    const members = [people.MARISOL, people.CLONE, people.NYT, people.CYRILLIC];
    return placePage(
      title,
      list(
        title,
        members.map((member) => asItem(cell(member, lang))),
      ),
      options,
    );
  },
  names: [
    listed(people.MARISOL),
    listed(people.CLONE, 'likely'),
    listed(people.NYT),
    listed(people.CYRILLIC, 'likely'),
    ...SIDEBAR,
  ],
};

const TYPEAHEAD: SamplePage = {
  id: 'x-typeahead',
  url: 'https://x.com/explore',
  title: 'What X suggests while somebody types',
  html(options = {}) {
    const { lang = 'en' } = options;
    const found = [people.FAKE_BUSH, people.NASA, people.MARISOL, people.AFFILIATE];
    return placePage(WORDS[lang].nav[1] ?? '', typeahead(found, lang), options);
  },
  names: [
    named(people.FAKE_BUSH, 'typeahead', 'likely'),
    named(people.NASA, 'typeahead'),
    named(people.MARISOL, 'typeahead'),
    named(people.AFFILIATE, 'typeahead'),
    ...SIDEBAR,
  ],
};

export const LISTS: readonly SamplePage[] = [SEARCH, FOLLOWERS, COMMUNITY, TYPEAHEAD];

/** A page on which most accounts have a megabyte where a name, a handle or a biography belongs, in what isn't drawn of it. */
import type { SamplePage } from '../page';
import { cell } from './cell';
import { placePage, SIDEBAR } from './frame';
import { list } from './parts';
import * as people from './people';
import { post } from './post';
import { listed, named } from './sample';

/** Rows of the one kind and the other that the script swells. */
const SWOLLEN = 8;

/** An ordinary fake before, between and behind the others. */
export const HUGE: SamplePage = {
  id: 'x-huge',
  url: 'https://x.com/i/huge',
  title: 'Names of a megabyte each',
  html(options = {}) {
    const swollen = Array.from({ length: SWOLLEN }, () => post(people.MARISOL, 'en'));
    const cells = Array.from({ length: SWOLLEN }, () => cell(people.NYT, 'en'));
    const rows = [
      ...[post(people.FAKE_BUSH, 'en'), ...swollen],
      ...[cell(people.CLONE, 'en'), ...cells, post(people.FAKE_LEBRON, 'en')],
    ];
    return placePage('Huge', list('Huge', rows), options).replace(
      '</head>',
      '<style>[data-testid="cellInnerDiv"]{max-height:24px;overflow:hidden}</style></head>',
    );
  },
  names: [
    named(people.FAKE_BUSH, 'post', 'likely'),
    listed(people.CLONE, 'likely'),
    named(people.FAKE_LEBRON, 'post', 'likely'),
    ...SIDEBAR,
  ],
};

/** Swells all rows but these accounts': one part of each, the next part in the next row. */
function swell(ordinary: string[]): void {
  const tail = () => {
    const hidden = document.createElement('span');
    hidden.style.display = 'none';
    hidden.textContent = `${'x'.repeat(500_000)}${' '.repeat(500_000)}x`;
    return hidden;
  };
  [...document.querySelectorAll('[data-testid="tweet"], [data-testid="UserCell"]')].forEach((row, at) => {
    if (ordinary.some((handle) => row.textContent.includes(`@${handle}`))) return;
    const parts = [
      ...row.querySelectorAll('.r-bold .r-poiln3, .r-grey .r-poiln3, div[dir="auto"]:last-child'),
    ];
    parts[at % parts.length]?.append(tail());
  });
}

/** Swells the page once it is there. */
export const HUGE_TEXTS = `<script>(${swell.toString()})(["GeorgeWBushs","BarackObarna","KINGJamez","ilvara_teague","borrin_askew","teapotquarterly"])</script>`;

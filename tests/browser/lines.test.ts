/** Marks move nothing: on all sample pages every line is as high and stands where it would without Deadringer. */
import type { Page } from 'puppeteer-core';
import { SAMPLE_PAGES } from '../../fixtures/pages/all';
import { drawnOn } from '../../fixtures/pages/drawn';
import type { SamplePage } from '../../fixtures/pages/page';
import { samplePage } from '../../fixtures/pages/serve';
import { KINDS } from '../../tools/browser/driver';
import { chipsSeen, measured, movedBetween, type ChipSeen, type Measured } from '../support/measured-page';
import { cutsNoWords, showsItsMarks } from '../support/sample-marks';
import { resize, sharedBrowser } from '../support/session';

/** The same pages on a host that Deadringer doesn't know. */
const PLAIN = 'https://plain.example/';
const HEIGHT = 2400;
const LOOKS = [
  { look: 'wide', width: 1200, query: '' },
  { look: 'narrow', width: 390, query: '?theme=black&lang=ar' },
];
/** A tile of a Space is as wide as a picture: there an icon lies over the end of a name that is cut anyway, with a rim. */
const WITHOUT_ROOM = ['x-space'];
/** Pages with marks beside names; a card below a header makes room for itself. */
const MARKED = SAMPLE_PAGES.filter((sample) => {
  const drawn = drawnOn(sample);
  return drawn.length > 0 && drawn.every(({ place }) => place !== 'profile');
});

/** Whole, in view, in the middle of its name's line and apart from every text. */
const standsWell = ({ isCut, isInWindow, offMiddle, air }: ChipSeen): boolean =>
  !isCut && isInWindow && offMiddle <= 1 && air >= 2;

/** A plain page's address, and which sample it shows. */
function plainPage(url: string): string | undefined {
  const { origin, pathname, search } = new URL(url);
  const sample = MARKED.find(({ id }) => `${origin}${pathname}` === PLAIN + id);
  return sample ? samplePage(sample.url + search) : samplePage(url);
}

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  async function plainly(page: Page, { id }: SamplePage, query: string): Promise<Measured[]> {
    await page.goto(PLAIN + id + query);
    return measured(page);
  }

  describe.each(LOOKS)('$look', ({ width, query }) => {
    test.each(MARKED.map((sample) => [sample.id, sample] as const))('%s', async (_, sample) => {
      const page = await browser().sameTab(plainPage);
      await resize(page, width, HEIGHT);
      const before = await plainly(page, sample, query);
      await page.goto(sample.url + query);
      await showsItsMarks(page, sample);
      await cutsNoWords(page);
      expect(movedBetween(before, await measured(page))).toEqual([]);
      const chips = (await chipsSeen(page)).filter((chip) => !standsWell(chip));
      expect(WITHOUT_ROOM.includes(sample.id) ? [] : chips).toEqual([]);
    });
  });
});

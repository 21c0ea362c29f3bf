/** On every sample page both browsers draw a mark beside each name that needs one, and nowhere else; pictures in out/pages. */
import { mkdirSync } from 'node:fs';
import { SAMPLE_PAGES } from '../../fixtures/pages/all';
import { samplePage } from '../../fixtures/pages/serve';
import { KINDS } from '../../tools/browser/driver';
import { marksOf } from '../../tools/browser/marks';
import { cutsNoWords, showsItsMarks } from '../support/sample-marks';
import { resize, sharedBrowser } from '../support/session';

const FOLDER = 'out/pages';
/** Mastodon's pages have a test of their own, which knows its servers. */
const SAMPLES = SAMPLE_PAGES.filter(({ id }) => !id.startsWith('mastodon-')).map(
  (sample) => [sample.id, sample] as const,
);
/** As high as any sample page: what is far below the window is rightly left unread. */
const HEIGHT = 2400;
/** Each page is looked at once in a wide light window, and once as on a telephone in the dark. */
const LOOKS = [
  { look: 'wide', width: 1200, query: '' },
  { look: 'narrow', width: 390, query: '?theme=black&lang=ar' },
];

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);
  beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

  describe.each(LOOKS)('$look', ({ look, width, query }) => {
    test.each(SAMPLES)('%s', async (_, sample) => {
      const page = await browser().sameTab(samplePage);
      await resize(page, width, HEIGHT);
      await page.goto(`${sample.url}${query}`);
      await showsItsMarks(page, sample);
      await cutsNoWords(page);
      await page.screenshot({ path: `${FOLDER}/${sample.id}-${look}-${kind}.png` });
    });
  });

  test('an empty window has no marks', async () => {
    const page = await browser().site(samplePage);
    expect(await marksOf(page)).toEqual([]);
  });
});

/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://x.com/home"}
 */
/** The recogniser: it asks for the reader that a page needs, until that runs and ends it. */
import { fresh } from '../../support/fake-browser';
import {
  answerLast,
  drawn,
  last,
  likely,
  ofType,
  page,
  sent,
  settle,
  show,
  showSite,
  useContentScript,
  watching,
} from './content-page';

useContentScript();

const asked = () => ofType('loadReader').map(({ data }) => data);

/** A page in which nothing has run, with the recogniser in it. */
async function recogniseOn(site: string | undefined): Promise<void> {
  showSite(site);
  await settle();
  sent.length = 0;
  fresh('entries/content/recognise');
  await settle();
}

test('asks once for the reader of the site that the page shows, and reads nothing itself', async () => {
  await recogniseOn('mastodon');
  expect(asked()).toEqual([{ site: 'mastodon' }]);
  await last(sent).answer({});
  await jest.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
});

test('finds a page out that draws itself late, and has told the popup until then', async () => {
  await recogniseOn(undefined);
  await jest.advanceTimersByTimeAsync(2000);
  expect(sent.map(({ type }) => type)).toEqual(['unknown']);
  await last(sent).answer({});
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked()).toEqual([]);
});

test('asks again when the background can’t be reached, and no more once the reader runs', async () => {
  await recogniseOn('x');
  await last(sent).fail('Could not establish connection.');
  await jest.advanceTimersByTimeAsync(300);
  await last(sent).fail('Could not establish connection.');
  expect(console.error).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(6000);
  expect(asked()).toHaveLength(3);
  await last(sent).fail('Could not establish connection.');
  fresh('entries/content/x');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(asked()).toHaveLength(3);
  await show('GeorgeWBushs');
  await answerLast(likely(page.names[0]!.profile));
  expect(drawn()).toEqual(['GeorgeWBushs']);
});

test('that comes into a page which is being read already ends that reading, so that nothing is drawn twice', async () => {
  const first = watching;
  await recogniseOn('x');
  expect(first.aborted).toBe(true);
  fresh('entries/content/x');
  await settle();
  expect(watching.aborted).toBe(false);
});

test('a reader that stands on a page of another site has that one’s loaded', async () => {
  showSite('bluesky');
  await settle();
  sent.length = 0;
  const before = watching;
  fresh('entries/content/mastodon');
  await settle();
  expect(asked()).toEqual([{ site: 'bluesky' }]);
  expect(watching).toBe(before);
});

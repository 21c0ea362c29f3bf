/** Bluesky's client keeps earlier screens in the page and gives its nodes to others: marks go with the names, in every frame. */
import type { Page } from 'puppeteer-core';
import { LEVELS } from '../../src/model';
import type { BlueskyAccount } from '../../fixtures/pages/bluesky/account';
import { page as pageOf } from '../../fixtures/pages/bluesky/page';
import { BLUESKY_PAGES } from '../../fixtures/pages/bluesky/pages';
import * as people from '../../fixtures/pages/bluesky/people';
import { post } from '../../fixtures/pages/bluesky/places';
import type { SamplePage } from '../../fixtures/pages/page';
import { KINDS } from '../../tools/browser/driver';
import { popupOf, textOf } from '../../tools/browser/extension-pages';
import { MARKUP, hostileNames, isUnbroken } from '../support/hostile-names';
import { markFor, marksOf, noMark } from '../../tools/browser/marks';
import { seenSoFar, showsItsMarks, watchForStrays } from '../support/sample-marks';
import { openSample, sharedBrowser } from '../support/session';
import { until } from '../../tools/browser/until';

const FEED_URL = 'https://bsky.app/';
const AROUND = '[data-testid*="-by-"], [data-testid^="profileCard-"], [data-testid="profileView"]';
const CLONE = `bluesky:${people.CLONE.handle}`;
const sampleOf = (id: string): SamplePage => BLUESKY_PAGES.find((one) => one.id === `bluesky-${id}`)!;

/** An ordinary account, another one for each number. */
const ordinary = (at: number): BlueskyAccount => ({
  handle: `sample-${at}.example.org`,
  did: `did:plc:sample${at}`,
  name: `Sample Person ${at}`,
  hue: at * 40,
});
const feedOf = (authors: readonly BlueskyAccount[]): string =>
  pageOf({ title: 'A feed', content: authors.map((author) => post({ author })).join('') });

/** Goes on to another sample's screen as the client does: the address first, then the content, and what was there stays, unseen. */
async function moveTo(page: Page, sample: SamplePage): Promise<void> {
  await page.evaluate(
    async (path, html) => {
      history.pushState(null, '', path);
      await new Promise((resolve) => setTimeout(resolve, 50));
      const root = document.querySelector('#root')!;
      const [, ...screens] = root.children;
      for (const screen of screens) (screen as HTMLElement).style.display = 'none';
      const screen = document.createElement('div');
      const [, ...drawn] = new DOMParser()
        .parseFromString(html, 'text/html')
        .querySelector('#root')!.children;
      screen.append(...drawn);
      root.append(screen);
    },
    new URL(sample.url).pathname,
    sample.html(),
  );
}

/** Goes back to the screen before, which has been there all the time. */
async function moveBack(page: Page): Promise<void> {
  await page.evaluate(async () => {
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    const root = document.querySelector('#root')!;
    root.lastElementChild!.remove();
    (root.lastElementChild as HTMLElement).style.display = '';
  });
}

/** Gives every post of the page to another account, turn by turn, in the same nodes and in new ones, as lists that recycle do. */
async function recycle(page: Page, turns: readonly (readonly string[])[]): Promise<void> {
  await page.evaluate(async (wanted) => {
    const own = (node: Node): Node[] =>
      [...node.childNodes].filter(({ nodeName }) => nodeName !== 'DEADRINGER-MARK');
    const overwrite = (node: Node, other: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) node.nodeValue = other.nodeValue;
      if (node instanceof Element && other instanceof Element)
        for (const { name, value } of other.attributes) node.setAttribute(name, value);
      const others = own(other);
      own(node).forEach((part, at) => overwrite(part, others[at]!));
    };
    const template = document.createElement('template');
    for (const [turn, posts] of wanted.entries()) {
      const rows = document.querySelectorAll('[data-testid^="feedItem-by-"]');
      rows.forEach((row, at) => {
        template.innerHTML = posts[at] ?? '';
        const next = template.content.firstElementChild!;
        if ((turn + at) % 3 === 0) row.replaceWith(next);
        else overwrite(row, next);
      });
      // Three frames a turn: in the later ones the marks of this turn stand.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    }
  }, turns);
}

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  test('from screen to screen and back no mark stays behind, in no painted frame', async () => {
    const path = ['doppelganger', 'person', 'feed', 'labelled', 'thread', 'search-people'].map(sampleOf);
    const [first, ...further] = path as [SamplePage, ...SamplePage[]];
    const page = await openSample(browser(), first.url);
    await showsItsMarks(page, first);
    await watchForStrays(page, AROUND);
    for (const sample of further) {
      await moveTo(page, sample);
      await showsItsMarks(page, sample);
    }
    for (const sample of path.slice(0, -1).reverse()) {
      await moveBack(page);
      await showsItsMarks(page, sample);
    }
    expect((await seenSoFar(page)).strays).toEqual([]);
  });

  test('while the next profile is still on its way no card stands', async () => {
    const page = await openSample(browser(), sampleOf('doppelganger').url);
    await markFor(page, CLONE);
    await page.evaluate(() => history.pushState(null, '', '/profile/never-arrives.example.org'));
    await noMark(page);
  });

  test('posts that become others’ bear those ones’ marks, in every painted frame', async () => {
    const posing = [people.CLONE, people.LOOKALIKE];
    const turns = Array.from({ length: 30 }, (_, turn) =>
      Array.from({ length: 8 }, (_row, at) =>
        (turn + at) % 4 === 0 ? posing[(turn >> 1) % 2]! : ordinary((turn * 3 + at) % 20),
      ),
    );
    const page = await openSample(browser(), FEED_URL, feedOf(turns[0]!));
    await watchForStrays(page, AROUND);
    await recycle(
      page,
      turns.map((authors) => authors.map((author) => post({ author }))),
    );
    const last = turns.at(-1)!.filter((author) => posing.includes(author));
    const marked = async (): Promise<string[]> => (await marksOf(page)).map(({ account }) => account);
    await until(
      async () => ((await marked()).length === last.length ? true : undefined),
      async () => `Marks stand for ${(await marked()).join(', ')}.`,
    );
    expect(await marked()).toEqual(last.map(({ handle }) => `bluesky:${handle}`));
    const { strays, marks } = await seenSoFar(page);
    expect(strays).toEqual([]);
    expect(marks).toBeGreaterThan(turns.length);
  });

  test('posts far below or on a hidden screen are left alone until somebody sees them', async () => {
    const authors = Array.from({ length: 60 }, (_, at) => (at % 59 === 0 ? people.CLONE : ordinary(at)));
    const page = await openSample(browser(), FEED_URL, feedOf(authors));
    const standing = async (count: number): Promise<void> => {
      await until(
        async () => ((await marksOf(page)).length === count ? true : undefined),
        async () => `${(await marksOf(page)).length} marks stand instead of ${count}.`,
      );
    };
    await standing(1);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await standing(2);
    await moveTo(page, sampleOf('person'));
    await standing(0);
    await moveBack(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await until(
      async () => (await page.$('[data-testid^="feedItem-by-"]:last-child deadringer-mark')) ?? undefined,
      () => 'The last post bears no mark again.',
    );
  });

  test('names made to break readers are text, on the page and in the popup, and cost no other name its mark', async () => {
    const names = [...hostileNames('George Takei'), ['its own name', 'George Takei'] as const];
    const page = await openSample(
      browser(),
      FEED_URL,
      feedOf([...names.slice(1).map((_, at) => ordinary(at)), people.CLONE]),
    );
    const faults: unknown[] = [];
    page.on('pageerror', (error) => faults.push(error));
    await page.evaluate(
      (texts) => {
        for (const [at, name] of document.querySelectorAll('.r-name').entries())
          name.textContent = texts[at]!;
      },
      names.map(([, name]) => name),
    );
    await markFor(page, CLONE);
    const popup = await popupOf(browser(), page);
    expect(await isUnbroken(page)).toBe(true);
    expect(await isUnbroken(popup)).toBe(true);
    expect(await textOf(popup)).not.toContain("can't be opened");
    for (const mark of await marksOf(page)) expect(LEVELS).toContain(mark.level);
    expect(faults).toEqual([]);
  });

  test('broken markup loses its own names only, and for as long as it is broken', async () => {
    const GARBAGE = [
      ...['feedItem-by-', 'postThreadItem-by-%', 'profileCard-', 'searchAutoCompleteResult-__proto__'].map(
        (id) => `<div data-testid="${id}"><a href="/profile/%E0%A4%A"><div dir="auto">@a.b</div></a></div>`,
      ),
      `<a href="/profile/"></a><a href="/profile/did:plc:a"><div dir="auto">⚠</div></a>`,
      `<div data-testid="feedItem-by-a.example.org">${'<div dir="auto">'.repeat(500)}${MARKUP.replaceAll('<', '&lt;')}${'</div>'.repeat(500)}</div>`,
    ].join('');
    const { url, html } = sampleOf('doppelganger');
    const page = await openSample(
      browser(),
      url,
      html().replace('<div id="root">', `<div id="root">${GARBAGE}`),
    );
    await markFor(page, CLONE);
    const rewrite = (text: string): Promise<void> =>
      page.$eval('.r-handle', (handle, written) => void (handle.textContent = written), text);
    await rewrite('@somebody.example.org');
    await noMark(page);
    await rewrite(`@${people.CLONE.handle}`);
    await markFor(page, CLONE);
    expect(await isUnbroken(page)).toBe(true);
  });
});

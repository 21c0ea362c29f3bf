/** Every sample page of Mastodon bears the marks that a careful person would put there, and keeps them while it changes. */
import type { Page } from 'puppeteer-core';
import { drawnOn } from '../../fixtures/pages/drawn';
import { TOKEN } from '../../fixtures/pages/mastodon/page';
import { profileOf } from '../../fixtures/pages/mastodon/account';
import { MASTODON_PAGES } from '../../fixtures/pages/mastodon/pages';
import * as people from '../../fixtures/pages/mastodon/people';
import { article, status } from '../../fixtures/pages/mastodon/posts';
import { profilePage } from '../../fixtures/pages/mastodon/profile-pages';
import { MIDDLE, ownPost, postOf, sample, warned } from '../../fixtures/pages/mastodon/sample';
import { mastodonPage } from '../../fixtures/pages/mastodon/serve';
import type { SamplePage } from '../../fixtures/pages/page';
import { KINDS } from '../../tools/browser/driver';
import { popupOf, says } from '../../tools/browser/extension-pages';
import { markFor, marksOf, noMark } from '../../tools/browser/marks';
import { cutsNoWords, showsItsMarks } from '../support/sample-marks';
import { sharedBrowser } from '../support/session';
import { plain } from '../../tools/browser/until';

const sampleOf = (id: string): SamplePage => MASTODON_PAGES.find((one) => one.id === `mastodon-${id}`)!;
/** Warned about in amber: nothing but the handle is odd. */
const AMBER = { ...people.POSING, name: ['George Takei'], bio: ['Actor.'] };
/** A page with an account that the reader follows. */
const followed = (person: typeof people.POSING): SamplePage =>
  profilePage('profile-followed', 'A followed account, 4.5', MIDDLE, { ...person, isFollowed: true }, [
    warned(profileOf(person)),
    warned(ownPost(person)),
  ]);
const FOLLOWED = followed(AMBER);
/** A column of the advanced interface, with a post that is marked below what it shows. */
const SCROLLING = '<style>.scrollable{height:100vh;overflow-y:auto}article{min-height:100px}</style>';
const DECK = sample(
  'deck-long',
  'A long column of the advanced interface, 4.5',
  [MIDDLE, '/deck/home'],
  (server, lang) => ({
    title: 'Sample',
    columns: [
      SCROLLING +
        Array.from({ length: 30 }, (_, at) =>
          article(status(postOf(at === 9 ? people.POSING : people.SARA, `9${at}`), server, lang), at),
        ).join(''),
    ],
  }),
  [],
);
const POSING = 'mastodon:GeorgeTakei_@mstdn.example';

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  async function open(shown: SamplePage): Promise<Page> {
    const page = await browser().site((url) => (url === shown.url ? shown.html() : mastodonPage(url)));
    await page.goto(shown.url);
    return page;
  }

  test.each(MASTODON_PAGES.map((sample) => [sample.title, sample] as const))('%s', async (_, sample) => {
    const isDrawn = drawnOn(sample).length > 0;
    // What the popup says must be of this page, not of one that the tab showed before.
    const page = await (isDrawn ? browser().sameTab(mastodonPage) : browser().site(mastodonPage));
    await page.goto(sample.url);
    if (!isDrawn) await says(await popupOf(browser(), page), 'No warnings on this page');
    await showsItsMarks(page, sample);
  });

  test('from right to left, dark and narrow, the same marks stand and nothing hangs over the edge', async () => {
    for (const id of ['profile-posing', 'profile-posing-new', 'home-45', 'search']) {
      const page = await browser().site(mastodonPage);
      await page.goto(`${sampleOf(id).url}?lang=ar&theme=dim`);
      await showsItsMarks(page, sampleOf(id));
      // A window that somebody makes narrow takes the room of chips that stand already.
      await page.setViewport({ width: 390, height: 844 });
      await showsItsMarks(page, sampleOf(id));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await cutsNoWords(page);
      await page.close();
    }
  });

  /** Shows another sample's columns in the page, as the web client does: the address first, then the content. */
  async function moveTo(page: Page, sample: SamplePage): Promise<void> {
    const columns = sample.html().split('<div class="ui">')[1] ?? '';
    await page.evaluate(
      async (path, html, title) => {
        history.pushState(null, '', path);
        await new Promise((resolve) => setTimeout(resolve, 100));
        document.title = title;
        document.querySelector('#mastodon')!.innerHTML = html;
      },
      new URL(sample.url).pathname,
      columns,
      sample.title,
    );
  }

  test('from a profile to another, to a timeline and back, no mark stays behind', async () => {
    const page = await open(sampleOf('profile-posing'));
    await showsItsMarks(page, sampleOf('profile-posing'));
    for (const id of ['profile-old', 'home-45', 'thread', 'profile-posing-new']) {
      await moveTo(page, sampleOf(id));
      await showsItsMarks(page, sampleOf(id));
    }
  });

  test('a post that is put away and comes back as another’s bears that one’s mark', async () => {
    const page = await open(sampleOf('conversations'));
    await markFor(page, POSING);
    const boosted = sampleOf('home-45')
      .html()
      .match(/<article aria-posinset[^]*?<\/article>/g)?.[3];
    await page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.style.opacity = '0';
      article.textContent = 'George TakeiGeorgeTakei_';
    });
    await noMark(page);
    await page.evaluate((html) => (document.querySelector('article')!.outerHTML = html), boosted ?? '');
    await markFor(page, 'mastodon:Gargr0n@mstdn.example');
    expect(await marksOf(page)).toHaveLength(1);
  });

  test('an account that is followed isn’t warned about, header and posts, until the reader wants that after all', async () => {
    const page = await open(FOLLOWED);
    await says(await popupOf(browser(), page), 'Hidden: you follow these');
    expect(await marksOf(page)).toEqual([]);
    const options = await browser().extensionPage('options.html');
    await says(options, 'Accounts you follow');
    const label = await options.evaluateHandle(() =>
      [...document.querySelectorAll('label')].find((one) => one.textContent.includes('accounts I follow'))!,
    );
    await options.bringToFront();
    await label.click();
    await showsItsMarks(page, FOLLOWED);
    await label.click();
    await noMark(page);
  });

  test('a red warning is drawn though the account is followed: people follow impostors, and any page can say so', async () => {
    const page = await open(followed(people.POSING));
    expect((await markFor(page, POSING)).level).toBe('likely');
  });

  test('a followed account that is followed no more is warned about at once', async () => {
    const page = await open(FOLLOWED);
    await says(await popupOf(browser(), page), 'Hidden: you follow these');
    await page.$eval('.button--destructive', (button) => button.classList.remove('button--destructive'));
    await page.$eval('.button', (button) => (button.textContent = 'Follow'));
    await showsItsMarks(page, FOLLOWED);
  });

  test('in a column that scrolls by itself marks stand before their posts come into view', async () => {
    const page = await open(DECK);
    await markFor(page, POSING);
    const isBelow = await page.$eval(
      'deadringer-mark',
      (mark) => mark.getBoundingClientRect().top > innerHeight && scrollY === 0,
    );
    expect(isBelow).toBe(true);
  });

  test('what the reader’s access token is stands in nothing that the extension keeps or shows', async () => {
    const page = await open(sampleOf('profile-posing'));
    await markFor(page, POSING);
    const popup = await popupOf(browser(), page);
    expect(plain(await popup.content())).not.toContain(TOKEN);
    const inside = await browser().insider();
    const kept = await inside.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
    expect(kept).toContain('GeorgeTakei_');
    expect(kept).not.toContain(TOKEN);
  });
});

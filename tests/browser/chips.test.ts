/** A chip stands on its name's own line and can be seen and clicked, however long the name and whatever X draws it in. */
import type { Page } from 'puppeteer-core';
import type { GalleryAccount, GalleryLanguage } from '../../fixtures/gallery/account';
import { cell } from '../../fixtures/pages/x/cell';
import { placePage } from '../../fixtures/pages/x/frame';
import { hoverCard } from '../../fixtures/pages/x/hover-card';
import { list } from '../../fixtures/pages/x/parts';
import { CLONE, FAKE_BUSH, FAKE_LEBRON, FAKE_LILLY, MARISOL } from '../../fixtures/pages/x/people';
import { post, quoted } from '../../fixtures/pages/x/post';
import { typeahead } from '../../fixtures/pages/x/typeahead';
import { KINDS } from '../../tools/browser/driver';
import { resize, sharedBrowser } from '../support/session';
import { settle } from '../support/settled-page';
import { plain, until } from '../../tools/browser/until';

const URL_OF_ALL = 'https://x.com/home';
/** X allows fifty characters: enough to push a mark out of any column. */
const lengthened = (account: GalleryAccount): GalleryAccount => ({
  ...account,
  name: [...account.name, ' ', ...Array.from({ length: 34 }, () => ({ emoji: '🐙' }))],
});

type Lengthen = (account: GalleryAccount) => GalleryAccount;

/** A fake at each kind of place. */
function rowsPage(lang: GalleryLanguage, as: Lengthen): string {
  const rows = [
    post(as(FAKE_BUSH), lang, { isFocal: true }),
    post(as(FAKE_LEBRON), lang),
    post(MARISOL, lang, { quote: quoted(as(CLONE), lang) }),
    cell(as(FAKE_BUSH), lang),
    typeahead([as(FAKE_LEBRON)], lang),
  ];
  return placePage('Places', list('Places', rows), { lang });
}

function cardPage(lang: GalleryLanguage, as: Lengthen): string {
  const rows = list('Home', [post(MARISOL, lang), post(MARISOL, lang)]);
  return placePage('Home', rows, { lang }, hoverCard(as(FAKE_LILLY), lang));
}

const PAGES = [
  { html: rowsPage, marks: 5 },
  { html: cardPage, marks: 1 },
];

interface Seen {
  place: string;
  /** Whether a click in its middle would hit it. */
  isOnTop: boolean;
  isInWindow: boolean;
  /** Pixels between the middles of the chip and of its name's line. */
  offLine: number;
}

async function chipsOn(page: Page): Promise<Seen[]> {
  return page.$$eval('deadringer-mark', (marks) =>
    marks.map((mark) => {
      let around = mark.parentElement;
      while (around && !around.querySelector('.r-bold')) around = around.parentElement;
      const name = (around?.querySelector('.r-bold') ?? mark).getBoundingClientRect();
      const chip = (mark.shadowRoot?.querySelector('.chip') ?? mark).getBoundingClientRect();
      const [x, y] = [(chip.left + chip.right) / 2, (chip.top + chip.bottom) / 2];
      return {
        place: mark.getAttribute('data-place') ?? '',
        isOnTop: document.elementFromPoint(x, y) === mark,
        isInWindow: chip.left >= 0 && chip.right <= document.documentElement.clientWidth,
        offLine: Math.abs(y - (name.top + name.bottom) / 2),
      };
    }),
  );
}

/** Such a row can't be written as markup, for it has a button in it. */
const AS_BUTTON = `
  const box = document.querySelector('[data-testid="UserCell"]');
  const button = document.createElement('button');
  for (const { name, value } of box.attributes) button.setAttribute(name, value);
  button.append(...box.childNodes);
  box.replaceWith(button);
  button.addEventListener('click', () => button.setAttribute('data-heard', ''));
`;

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  async function open(html: string, width: number): Promise<Page> {
    const page = await browser().sameTab((url) => (url === URL_OF_ALL ? html : undefined));
    await resize(page, width, 1600);
    await page.goto(URL_OF_ALL);
    return page;
  }
  const drawnOn = (page: Page, count: number): Promise<Seen[]> =>
    until(
      async () => {
        const chips = await chipsOn(page);
        return chips.length === count ? chips : undefined;
      },
      async () => `${count} chips should stand there: ${JSON.stringify(await chipsOn(page))}`,
    );

  const LOOKS = [1200, 390].flatMap((width) =>
    (['en', 'ar'] as const).flatMap((lang) => [
      { width, lang, names: 'short', as: ((account) => account) satisfies Lengthen },
      { width, lang, names: 'very long', as: lengthened },
    ]),
  );
  test.each(LOOKS)('$names names, $width px wide, in $lang', async ({ width, lang, as }) => {
    for (const { html, marks } of PAGES) {
      const page = await open(html(lang, as), width);
      for (const { offLine, ...chip } of await drawnOn(page, marks)) {
        expect(chip).toEqual({ place: chip.place, isOnTop: true, isInWindow: true });
        expect([chip.place, offLine < 6]).toEqual([chip.place, true]);
      }
    }
  });

  test('in a row that is a button a person’s click opens the card, and the row hears nothing', async () => {
    const html = placePage('People', list('People', [cell(FAKE_BUSH, 'en')]), {});
    const page = await open(html.replace('</body>', `<script>${AS_BUTTON}</script></body>`), 800);
    await drawnOn(page, 1);
    await page.bringToFront();
    const { x, y } = await page.$eval('deadringer-mark', (mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(x, y);
    await page.mouse.move(5, 1500); // a card that opened for the pointer alone would close again
    await settle(browser(), page);
    const after = await page.$eval('deadringer-mark', (mark) => ({
      card: mark.shadowRoot?.querySelector('.opened')?.textContent ?? '',
      isHeard: mark.closest('button')?.hasAttribute('data-heard'),
    }));
    expect(plain(after.card)).toContain('Probably not George W. Bush');
    expect(after.isHeard).toBe(false);
  });
});

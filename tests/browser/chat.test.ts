/** X's Chat, which stands in a shadow root: one that comes late, rows that go to other people, and a card opened in it. */
import { mkdirSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer-core';
import { CHAT_NAMES, CHAT_URL, chatPage } from '../../fixtures/pages/x/chats';
import { chatHost, chatRow, inbox } from '../../fixtures/pages/x/chat';
import { CYRILLIC, FAKE_BUSH, HANNEKE, MARISOL } from '../../fixtures/pages/x/people';
import { drawnOn } from '../../fixtures/pages/drawn';
import { KINDS } from '../../tools/browser/driver';
import { popupOf, says } from '../../tools/browser/extension-pages';
import { marksOf } from '../../tools/browser/marks';
import { openSample, sharedBrowser } from '../support/session';
import { settle } from '../support/settled-page';
import { plain, until } from '../../tools/browser/until';

const HOST = '[data-testid="xchatEmbedRoute"]';
const FOLDER = 'out/pages';

/** The page's own way to get its Chat, or another one in its place. */
declare const attachChat: () => void;

const accounts = async (page: Page): Promise<string> =>
  (await marksOf(page)).map(({ account }) => account).join(' ');

/** Waits until these accounts have a mark, in this order, and no others. */
async function showsMarks(page: Page, ...handles: string[]): Promise<void> {
  const wanted = handles.map((handle) => `x:${handle}`).join(' ');
  const look = async (): Promise<true | undefined> => ((await accounts(page)) === wanted ? true : undefined);
  await until(look, async () => `The marks are ${await accounts(page)}, not ${wanted}.`);
}

/** Takes the first element that matches out of the Chat, as X's own code does. */
async function takeOut(page: Page, wanted: string): Promise<void> {
  const take = (host: Element, selector: string): void => host.shadowRoot?.querySelector(selector)?.remove();
  await page.$eval(HOST, take, wanted);
}

/** What stands in the Chat's first mark. */
async function inMark(page: Page, selector: string): Promise<ElementHandle | undefined> {
  const found = await page.evaluateHandle(
    (host, wanted) =>
      document
        .querySelector(host)
        ?.shadowRoot?.querySelector('deadringer-mark')
        ?.shadowRoot?.querySelector(wanted),
    HOST,
    selector,
  );
  return (found.asElement() as ElementHandle | null) ?? undefined;
}

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);
  beforeAll(() => mkdirSync(FOLDER, { recursive: true }));
  const DRAWN = drawnOn({ id: '', url: '', title: '', html: () => '', names: CHAT_NAMES }).map(
    ({ account }) => account.slice(2),
  );

  const open = (html: string): Promise<Page> => openSample(browser(), CHAT_URL, html);

  test('a shadow root that comes long after its host is read, and so is one that comes in its place', async () => {
    const page = await open(chatPage({}, true));
    await settle(browser(), page);
    expect(await marksOf(page)).toEqual([]);
    await page.evaluate(() => attachChat());
    await showsMarks(page, ...DRAWN);
    await page.evaluate((selector) => {
      const old = document.querySelector(selector);
      if (!old?.shadowRoot) throw new Error('the Chat has no shadow root');
      const fresh = old.cloneNode() as Element;
      const content = [...old.shadowRoot.children].map((child) => child.cloneNode(true) as Element);
      for (const child of content)
        for (const mark of child.querySelectorAll('deadringer-mark')) mark.remove();
      old.replaceWith(fresh);
      Object.assign(window, { attachChat: () => fresh.attachShadow({ mode: 'open' }).append(...content) });
    }, HOST);
    await settle(browser(), page);
    await showsMarks(page);
    await page.evaluate(() => attachChat());
    await showsMarks(page, ...DRAWN);
  });

  test('no painted frame shows a mark beside the person who has its row now', async () => {
    const rows = [FAKE_BUSH, MARISOL, CYRILLIC, HANNEKE].map((one) => chatRow(one, 'en'));
    const page = await open(`<!DOCTYPE html><title>Chat / X</title>${chatHost('Route', inbox(rows, 'en'))}`);
    await showsMarks(page, 'GeorgeWBushs', 'elonmusk_tesla9');
    const seen = await page.evaluate(async (host) => {
      const root = document.querySelector(host)?.shadowRoot;
      const items = [...(root?.querySelectorAll<HTMLElement>('.c-item') ?? [])];
      const people = items.map((item) => ({
        id: item.dataset.testid ?? '',
        described: item.getAttribute('aria-description') ?? '',
        href: item.querySelector('a')?.href ?? '',
        name: item.querySelector('.font-bold')?.innerHTML ?? '',
      }));
      const found = { frames: 0, marks: 0, strays: [] as string[] };
      /** Gives each row to the next person, in the nodes that stand there. */
      const recycle = (turn: number): void =>
        items.forEach((item, at) => {
          const person = people[(at + turn) % people.length];
          const [link, name] = [item.querySelector('a'), item.querySelector('.font-bold')];
          if (!person || !link || !name) return;
          item.dataset.testid = person.id;
          item.setAttribute('aria-description', person.described);
          link.href = person.href;
          name.innerHTML = person.name;
        });
      for (let turn = 1; turn <= 12; turn++) {
        recycle(turn);
        for (let frame = 0; frame < 8; frame++) {
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          found.frames++;
          for (const mark of root?.querySelectorAll<HTMLElement>('deadringer-mark') ?? []) {
            found.marks++;
            const handle = mark.dataset.account?.slice(2) ?? '';
            const item = mark.closest('.c-item');
            if (!item?.querySelector('a')?.href.endsWith(`/${handle}`)) found.strays.push(handle);
            if ((item?.querySelectorAll('deadringer-mark').length ?? 0) > 1)
              found.strays.push(`${handle} twice`);
          }
        }
      }
      return found;
    }, HOST);
    expect(seen.strays).toEqual([]);
    expect(seen.marks).toBeGreaterThan(seen.frames / 2);
    await showsMarks(page, 'GeorgeWBushs', 'elonmusk_tesla9');
  });

  test('a click on a mark opens its card and doesn’t lead into the conversation; a press beside it closes it', async () => {
    const page = await open(chatPage());
    await showsMarks(page, ...DRAWN);
    await page.bringToFront();
    const chip = await until(
      () => inMark(page, '.chip'),
      () => 'The first mark has no chip.',
    );
    await chip.click();
    const card = await until(
      () => inMark(page, '.opened'),
      () => 'The card didn’t open.',
    );
    expect(plain(await card.evaluate((one) => one.textContent))).toContain('Probably not Barack Obama');
    const { width, height } = (await card.boundingBox()) ?? { width: 0, height: 0 };
    expect([width > 200, height > 100]).toEqual([true, true]);
    await page.screenshot({ path: `${FOLDER}/x-chat-opened-${kind}.png` });
    await page.mouse.click(1000, 700);
    const closed = async (): Promise<true | undefined> =>
      (await inMark(page, '.opened')) ? undefined : true;
    await until(closed, () => 'The card stayed open.');
    expect(page.url()).toBe(CHAT_URL);
  });

  test('a mark that X takes away comes back', async () => {
    const page = await open(chatPage());
    await showsMarks(page, ...DRAWN);
    await takeOut(page, 'deadringer-mark');
    await showsMarks(page, ...DRAWN);
    await takeOut(page, '[data-testid="dm-conversation-header"]');
    await showsMarks(page, ...DRAWN.slice(0, -1));
  });

  test('a Chat that X keeps under another name is said by the popup', async () => {
    const page = await open(chatPage().replaceAll('xchatEmbedRoute', 'xchatOfTomorrow'));
    const popup = await popupOf(browser(), page);
    await says(popup, 'Deadringer could not read this page');
    await says(popup, 'message: no Chat');
    expect(await marksOf(page)).toEqual([]);
  });
});

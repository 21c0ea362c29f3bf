/** Reads and clicks the extension's marks on a page, through their open shadow roots. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { plain, until } from './until';

/** A mark or card as somebody looking at the page finds it. */
export interface Mark {
  level: string;
  account: string;
  place: string;
  /** All that is written in it. */
  text: string;
}

/** What X draws its Chat into: marks stand in the shadow roots of these too. */
const SHADOW_HOSTS = '[data-testid="xchatEmbedRoute"], [data-testid="xchatEmbedOverlays"]';

/** Every mark that stands on the page, in its order. */
export async function marksOf(page: Page): Promise<Mark[]> {
  const marks = await page.$$eval(`deadringer-mark, ${SHADOW_HOSTS}`, (found) => {
    const isMark = (element: Element): boolean => element.localName === 'deadringer-mark';
    const elements = found.flatMap((element) =>
      isMark(element) ? element : [...(element.shadowRoot?.querySelectorAll('deadringer-mark') ?? [])],
    );
    return elements.map((element) => ({
      level: element.getAttribute('data-level') ?? '',
      account: element.getAttribute('data-account') ?? '',
      place: element.getAttribute('data-place') ?? '',
      text: [...(element.shadowRoot?.children ?? [])]
        .filter((part) => part.localName !== 'style')
        .map((part) => part.textContent)
        .join(' '),
    }));
  });
  return marks.map((mark) => ({ ...mark, text: plain(mark.text) }));
}

/** The cards of profiles alone, without the marks beside names in posts and lists. */
export async function cardsOf(page: Page): Promise<Mark[]> {
  return (await marksOf(page)).filter(({ place }) => place === 'profile');
}

const told = async (page: Page): Promise<string> =>
  `the marks are: ${(await marksOf(page)).map(({ account, level }) => `${account} ${level}`).join(', ') || 'none'}`;

/** Waits until the page shows a mark for the account, given as `x:GeorgeWBushs`. */
export async function markFor(page: Page, account: string): Promise<Mark> {
  return until(
    async () => (await marksOf(page)).find((one) => one.account === account),
    async () => `No mark for ${account} was drawn; ${await told(page)}`,
  );
}

/** Waits until no mark is on the page. */
export async function noMark(page: Page): Promise<void> {
  await until(
    async () => ((await marksOf(page)).length === 0 ? true : undefined),
    async () => `The marks should have gone; ${await told(page)}`,
  );
}

/** The button with these words inside a mark's shadow root, or in the page itself; waits for it. */
async function buttonIn(page: Page, host: string | undefined, words: string): Promise<ElementHandle> {
  const find = async (): Promise<ElementHandle | undefined> => {
    const handle = await page.evaluateHandle(
      (selector, wanted) => {
        const hosts = selector ? [...document.querySelectorAll(selector)] : [];
        const roots = selector ? hosts.map((element) => element.shadowRoot) : [document];
        const buttons = roots.flatMap((root) => [...(root?.querySelectorAll('button, a') ?? [])]);
        return buttons.find((button) => button.textContent.trim() === wanted);
      },
      host,
      words,
    );
    return handle.asElement() as ElementHandle | undefined;
  };
  const otherwise = (): string => `There is no button “${words}” in ${host ?? 'the page'}.`;
  return until(async () => (await find()) ?? undefined, otherwise);
}

/** Nothing can be clicked in a tab behind another one. */
async function press(page: Page, button: ElementHandle): Promise<void> {
  await page.bringToFront();
  await button.click();
}

/** A person's click, with the mouse, on a button of a mark; again while the card refuses, for it may only just have appeared. */
export async function clickInMark(page: Page, words: string): Promise<void> {
  await until(
    async () => {
      await pressInMark(page, words);
      return (await refusalIn(page)) === undefined ? true : undefined;
    },
    async () => `The button “${words}” goes on refusing: ${(await refusalIn(page)) ?? ''}`,
  );
}

/** One click on a button of a mark, whatever becomes of it. */
export async function pressInMark(page: Page, words: string): Promise<void> {
  await press(page, await buttonIn(page, 'deadringer-mark', words));
}

/** Why a card refused the last press; undefined where none did. */
export async function refusalIn(page: Page): Promise<string | undefined> {
  const refusals = await page.$$eval('deadringer-mark', (marks) =>
    marks.flatMap((mark) => mark.shadowRoot?.querySelector('.refused')?.textContent ?? []),
  );
  return refusals[0];
}

/** A person's click on a button of the page itself: popup, options. */
export async function click(page: Page, words: string): Promise<void> {
  await press(page, await buttonIn(page, undefined, words));
}

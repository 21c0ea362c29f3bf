/** Asks axe-core what on a page keeps people out. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run: (
    context: unknown,
    options: { resultTypes: string[] },
  ) => Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
}

/** Violations as sentences; `within`: only inside these elements, their open shadow roots included. */
export async function barriers(page: Page, within?: string): Promise<string[]> {
  // Not by a script element: the pages of an extension allow none but their own.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE);
  return page.evaluate(async (selector) => {
    // Half way through its fade a card has half its contrast.
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const fades = [document, ...roots].flatMap((root) => root.getAnimations());
    await Promise.allSettled(fades.map(({ finished }) => finished));
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(selector ? { include: [selector] } : document, {
      resultTypes: ['violations'], // what passes is of no interest here
    });
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
  }, within);
}

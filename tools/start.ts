/**
 * `npm start`: builds, and shows the gallery of sample pages with the extension at work: in a browser window, or,
 * without a display or a terminal, as a table with pictures.
 *
 *   npm start -- [--browser chromium|firefox] [--headless]
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { KINDS, type Kind } from './browser/driver';
import { hasDisplay } from './browser/has-display';
import { TestBrowser } from './browser/test-browser';
import { buildExtension } from './build/extension';
import { distFolder } from './build/target';
import { findBrowser } from './browser/find-browser.mjs';
import { showHeadless } from './gallery/headless';
import { showInWindow } from './gallery/window';

function chosenKind(name: string | undefined): Kind {
  const kind = KINDS.find((one) => one === (name ?? (findBrowser('chromium') ? 'chromium' : 'firefox')));
  if (!kind) throw new Error(`--browser ${name ?? ''}: it is chromium or firefox.`);
  return kind;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } });
  const kind = chosenKind(values.browser);
  const headless = values.headless === true || !process.stdout.isTTY || !hasDisplay();
  await buildExtension();
  const extension = distFolder(kind === 'chromium' ? 'chrome' : 'firefox');
  const browser = await TestBrowser.launch(kind, { extension, headless });
  try {
    if (!headless) await showInWindow(browser);
    else if (!(await showHeadless(browser))) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

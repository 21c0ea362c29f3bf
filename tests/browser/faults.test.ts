/** What goes wrong is said, and what can go on goes on. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { KINDS } from '../../tools/browser/driver';
import { markFor, marksOf } from '../../tools/browser/marks';
import { popupOf, says } from '../../tools/browser/extension-pages';
import { BUSH, distOf, openGallery, sharedBrowser } from '../support/session';

describe.each(KINDS)('with a flipped byte in its list, %s', (kind) => {
  let folder = '';
  const browser = sharedBrowser(kind, () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'deadringer-broken-'));
    cpSync(distOf(kind), folder, { recursive: true });
    const file = path.join(folder, 'lists/packaged.bin');
    const bytes = readFileSync(file);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
    return folder;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('draws nothing, and popup and options say why', async () => {
    const page = await openGallery(browser(), BUSH);
    const popup = await popupOf(browser(), page);
    await says(popup, 'The list that comes with Deadringer can’t be opened'.replace('’', "'"));
    expect(await marksOf(page)).toEqual([]);
    await says(await browser().extensionPage('options.html'), "The list can't be opened");
  });
});

describe.each(KINDS)('in %s', (kind) => {
  const browser = sharedBrowser(kind);

  test('a stopped worker wakes for the next page', async () => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    await browser().stopWorker();
    await page.reload();
    expect((await markFor(page, 'x:GeorgeWBushs')).level).toBe('likely');
  });

  test('the popup knows the page although the worker was stopped since', async () => {
    const page = await openGallery(browser(), BUSH);
    await markFor(page, 'x:GeorgeWBushs');
    await browser().stopWorker();
    await says(await popupOf(browser(), page), 'Probably not George W. Bush');
  });

  test('of an empty page it claims nothing', async () => {
    const page = await browser().site((url) =>
      url === BUSH ? '<!doctype html><html lang="en"><title>X</title><body></body></html>' : undefined,
    );
    await page.goto(BUSH);
    await says(await popupOf(browser(), page), 'No account was read.');
    expect(await marksOf(page)).toEqual([]);
  });
});

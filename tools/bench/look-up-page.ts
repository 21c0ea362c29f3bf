/** A plain page of a browser with the look-up in it and a list to open: no part of the extension, but the same code. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Profile } from '../../src/model';
import type { Answers } from './look-up-answers';
import type { TestBrowser } from '../browser/test-browser';

const LIST_URL = 'https://list.example/list.bin';
const PAGE_URL = 'https://list.example/';

/** As the page knows it. */
declare const lookUpAnswers: (list: ArrayBuffer, profiles: readonly Profile[], isTimed: boolean) => Answers;

/** The look-up as one script. In a process of its own, since esbuild doesn't run inside jest's. */
async function bundled(): Promise<string> {
  const options = ['--bundle', '--format=iife', '--target=es2022', '--log-level=error'];
  const { stdout } = await promisify(execFile)(
    'node_modules/.bin/esbuild',
    ['tools/bench/look-up-answers.ts', ...options],
    { maxBuffer: 2 ** 26 },
  );
  return stdout;
}

/** Answers of the same questions in a page of this browser. @param list path of a compiled list @param isTimed see `lookUpAnswers` */
export async function answersIn(
  browser: TestBrowser,
  list: string,
  profiles: readonly Profile[],
  isTimed = false,
): Promise<Answers> {
  const bytes = await readFile(list);
  const page: Page = await browser.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = request.url() === LIST_URL ? bytes : '<!doctype html><title>list</title>';
    const contentType = request.url() === LIST_URL ? 'application/octet-stream' : 'text/html';
    request.respond({ status: 200, contentType, body }).catch(() => undefined); // the page may be closed
  });
  await page.goto(PAGE_URL);
  await page.evaluate(await bundled());
  const answers = await page.evaluate(
    async (url, asked, timed) => lookUpAnswers(await (await fetch(url)).arrayBuffer(), asked, timed),
    LIST_URL,
    profiles as Profile[],
    isTimed,
  );
  await page.close();
  return answers;
}

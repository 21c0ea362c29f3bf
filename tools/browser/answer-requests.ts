/** Request interception: every web page that a tab asks for is answered from memory, and nothing is fetched. */
import type { HTTPRequest, Page } from 'puppeteer-core';

/** The HTML of an address, or undefined for one that shall not be reached. */
export type Pages = (url: string) => string | undefined;

async function answerOne(request: HTTPRequest, pages: Pages): Promise<void> {
  const url = request.url();
  if (!/^https?:/.test(url)) return request.continue();
  const body = pages(url);
  if (body === undefined) return request.abort();
  return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
}

/** Answers the requests of a tab, whoever opened it, from now on. Once for a tab. */
export async function answerRequests(page: Page, pages: Pages): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answerOne(request, pages).catch(() => undefined); // the tab may be closed or have moved on meanwhile
  });
}

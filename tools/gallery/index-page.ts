/** The page that lists the gallery and the other sample pages, for a browser in which somebody looks around. */
import { GALLERY } from '../../fixtures/gallery/cases';
import { SAMPLE_PAGES } from '../../fixtures/pages/all';
import { samplePage } from '../../fixtures/pages/serve';
import type { Pages } from '../browser/answer-requests';
import { handleOf, inWords } from './expected';

/** Address of the page that links to all others; not on a site that the extension reads. */
export const INDEX = 'https://gallery.example/';

const escaped = (text: string): string => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function indexPage(): string {
  const items = GALLERY.map(
    ({ url, title, expect }) =>
      `<li><a href="${escaped(url)}">${escaped(title)}</a> @${escaped(handleOf(url))}: ${escaped(inWords(expect))}</li>`,
  );
  const places = SAMPLE_PAGES.map(
    ({ url, title }) => `<li><a href="${escaped(url)}">${escaped(title)}</a></li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Deadringer: gallery</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:44em;margin:3em auto;padding:0 1em}</style>
<h1>Gallery</h1><p>Sample pages, kept on this machine; every other address is refused. After each stands what
Deadringer should say of it. The button of the extension is in the toolbar, in the menu of extensions.</p>
<ol>${items.join('')}</ol><h2>Other places</h2><ol>${places.join('')}</ol></html>`;
}

/** The index, the gallery and the sample pages. */
export const galleryPages: Pages = (url) => (url === INDEX ? indexPage() : samplePage(url));

/** Answers a browser's requests with sample pages, those of the gallery included, so that nothing needs the network. */
import { galleryPage, optionsOf } from '../gallery/serve';
import { SAMPLE_PAGES } from './all';

/** The page for an address, drawn as `?theme=` and `?lang=` ask; undefined where there is none. */
export function samplePage(url: string): string | undefined {
  const { origin, pathname, searchParams } = new URL(url);
  const found = SAMPLE_PAGES.find((page) => page.url === origin + pathname);
  return found ? found.html(optionsOf(searchParams)) : galleryPage(url);
}

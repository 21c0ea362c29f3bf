/** Answers a browser's requests with sample pages, so that X's addresses can be opened without the network. */
import type { GalleryLanguage, GalleryTheme, PageOptions } from './account';
import { GALLERY } from './cases';
import { emptyPage } from './x-page';

const HOSTS = ['x.com', 'www.x.com', 'mobile.x.com', 'twitter.com'];
const HANDLE = /^\w{1,15}$/;

/**
 * The page for an address, or undefined where the gallery has no say (other hosts, files below a profile).
 * `?theme=light|dim|black` and `?lang=en|de|ja|ar` choose how it is drawn. An unknown handle doesn't exist.
 */
export function galleryPage(url: string): string | undefined {
  const { hostname, pathname, searchParams } = new URL(url);
  if (!HOSTS.includes(hostname)) return undefined;
  const [handle, tab] = pathname.split('/').filter(Boolean);
  if (handle === undefined || !HANDLE.test(handle) || tab?.includes('.')) return undefined;
  const found = GALLERY.find(
    (sample) => new URL(sample.url).pathname.toLowerCase() === `/${handle.toLowerCase()}`,
  );
  const options = optionsOf(searchParams);
  return found ? found.html(options) : emptyPage(handle, 'missing', options);
}

/** How an address asks for its page to be drawn. */
export function optionsOf(query: URLSearchParams): PageOptions {
  const themes: readonly GalleryTheme[] = ['light', 'dim', 'black'];
  const languages: readonly GalleryLanguage[] = ['en', 'de', 'ja', 'ar'];
  const theme = themes.find((name) => name === query.get('theme'));
  const lang = languages.find((name) => name === query.get('lang'));
  return { ...(theme && { theme }), ...(lang && { lang }) };
}

/** Answers a browser's requests with the sample pages of Mastodon. */
import type { PageOptions } from '../../gallery/account';
import { MASTODON_PAGES } from './pages';

/** The page for an address, or undefined where there is none. `?theme=` and `?lang=` choose how it is drawn. */
export function mastodonPage(address: string): string | undefined {
  const { origin, pathname, searchParams } = new URL(address);
  const { theme, lang } = Object.fromEntries(searchParams);
  const options = { ...(theme && { theme }), ...(lang && { lang }) } as PageOptions;
  return MASTODON_PAGES.find(({ url }) => url === origin + pathname)?.html(options);
}

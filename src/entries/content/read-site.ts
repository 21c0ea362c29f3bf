/**
 * Starts one site's reader in a page of that site. If the page is of another site, which any host may serve, that
 * site's reader is loaded.
 */
import { watchPage } from './page-watch';
import { recognisePage } from './recognise-page';
import { run } from './run';
import type { SiteReader } from '../../sites/site';
import { siteOfPage } from '../../sites/site-of-page';

/** Watches the page by this reader once it is known to be of its site. */
export function readSite(reader: SiteReader): void {
  run((end) => {
    recognisePage(siteOfPage, end, (site) => {
      if (site !== reader.id) return false;
      watchPage(reader, end);
      return true;
    });
  });
}

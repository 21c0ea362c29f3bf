/** The script in the page: finds out which site it is on, and watches the page by that site's reader. */
import { sendMessage } from '../../platform/messages';
import { reportError } from '../../platform/report-error';
import { recognise } from '../../sites/recognise';
import type { SiteReader } from '../../sites/site';
import { PageWatch, removeLeftovers } from './page-watch';
import { run } from './run';

/** Tells the popup that nothing is read here, now and whenever the page comes back. */
function tellUnknown(software: string | undefined, signal: AbortSignal): void {
  const { href: url, hostname: host } = location;
  const page = { url, host, document: crypto.randomUUID(), ...(software !== undefined && { software }) };
  const tell = (): void => {
    sendMessage('unknown', { page }).catch((error: unknown) => {
      reportError('tell that a page is unknown', error);
    });
  };
  tell();
  addEventListener('pageshow', ({ persisted }) => persisted && tell(), { signal });
}

run((end) => {
  const found = (site: SiteReader): void => {
    removeLeftovers(site);
    new PageWatch(site, end);
  };
  const unknown = (software: string | undefined): void => tellUnknown(software, end.signal);
  recognise(document, { found, unknown }, end.signal);
});

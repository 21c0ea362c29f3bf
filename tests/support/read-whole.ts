/** Reads a whole page at once, near the view or not, as the watcher does over time. */
import { rowsBelow } from '../../src/sites/reading/shadow-hosts';
import type { PageReading, SiteReader } from '../../src/sites/site';
import { readTheme } from '../../src/sites/reading/theme';
import { withThread } from '../../src/sites/reading/thread';

/** Everything that a site's reader finds in a document that claims to stand at `url`. */
export function readWhole(site: SiteReader, doc: Document, url: URL): PageReading {
  const thread = site.threadOf?.(doc, url);
  const rows = rowsBelow(doc, site);
  const parts = [
    site.readPage(doc, url),
    ...rows.map((row) => withThread(site.readRow(row, { url, ...(thread && { thread }) }), thread)),
  ];
  return {
    names: parts.flatMap(({ names }) => names),
    unread: parts.flatMap(({ unread }) => unread ?? []),
    theme: readTheme(doc),
  };
}

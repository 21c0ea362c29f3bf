/**
 * Makes a reader of what a site declares. One dispatch table gives the selector of all rows, who reads which, and
 * what only looks like a row.
 */
import { boundedNames } from './reading/bounded-names';
import type { NamesRead, RowContext, RowKind, SiteDeclaration, SiteReader, Unread } from './site';

/**
 * The reader of a site. Where a row's own reader throws, that row becomes unread, with the place of its kind, and the
 * other rows keep their names.
 */
export function siteReader(declaration: SiteDeclaration): SiteReader {
  const { rows: kinds, ...site } = declaration;
  const rows = kinds.map(({ selector }) => selector).join(', ');
  return {
    ...site,
    rows,
    readPage(doc, url) {
      const { names, unread = [] } = boundedNames(declaration.readHeader(doc, url));
      return { names, unread: [...unread, ...unknownRows(kinds, doc, url, rows)] };
    },
    readRow(row, context) {
      const kind = kinds.find(({ selector }) => row.matches(selector));
      return kind ? readKind(kind, row, context, site.id) : { names: [] };
    },
  };
}

function unknownRows(kinds: readonly RowKind[], doc: Document, url: URL, rows: string): Unread[] {
  return kinds.flatMap((kind) => kind.unknown?.(doc, url, rows) ?? []);
}

function readKind(kind: RowKind, row: Element, context: RowContext, id: string): NamesRead {
  try {
    return boundedNames(kind.read(row, context, kind.place));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { names: [], unread: [{ place: kind.place, why: `the reader of ${id} failed: ${message}` }] };
  }
}

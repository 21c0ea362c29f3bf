/** @jest-environment jsdom */
/** What follows from a site's table of rows, and that the tables are those of the pages. */
import { ROWS as BLUESKY_ROWS } from '../../../src/sites/bluesky/markup';
import type { NamesRead, RowContext, RowKind, SiteDeclaration } from '../../../src/sites/site';
import { siteReader } from '../../../src/sites/site-reader';
import { SITE_READERS } from '../../support/site-readers';
import { documentOf } from './sample';

const URL_HERE = new URL('https://x.com/home');
const CONTEXT: RowContext = { url: URL_HERE };
const none = (): NamesRead => ({ names: [] });

function readerOf(...rows: RowKind[]): ReturnType<typeof siteReader> {
  const site: SiteDeclaration = { id: 'x', attributes: ['href'], readHeader: none, rows };
  return siteReader(site);
}

test('the selector of all rows is that of every kind, and of two kinds the first reads', () => {
  const [first, second] = [jest.fn(none), jest.fn(none)];
  const site = readerOf(
    { selector: '.post', place: 'post', read: first },
    { selector: '.row, .cell', place: 'cell', read: second },
  );
  expect(site.rows).toBe('.post, .row, .cell');
  const row = documentOf('<div class="row post"></div>').querySelector('div')!;
  site.readRow(row, CONTEXT);
  expect(first).toHaveBeenCalledWith(row, CONTEXT, 'post');
  expect(second).not.toHaveBeenCalled();
});

test('a row whose reader fails is unread, in the place of its kind', () => {
  const read = (): never => {
    throw new Error('no such node');
  };
  const site = readerOf({ selector: 'p', place: 'message', read });
  expect(site.readRow(documentOf('<p></p>').querySelector('p')!, CONTEXT)).toEqual({
    names: [],
    unread: [{ place: 'message', why: 'the reader of x failed: no such node' }],
  });
});

test('what looks like rows and is none is unread with the header', () => {
  const unread = { place: 'post', why: 'no post' } as const;
  const unknown = jest.fn(() => [unread]);
  const doc = documentOf('');
  expect(
    readerOf({ selector: 'p', place: 'post', read: none, unknown }).readPage(doc, URL_HERE).unread,
  ).toEqual([unread]);
  expect(unknown).toHaveBeenCalledWith(doc, URL_HERE, 'p');
});

test.each(SITE_READERS.map((site) => [site.id, site] as const))(
  '%s has rows that can be looked for',
  (_id, site) => {
    expect(() => documentOf('').querySelectorAll(site.rows)).not.toThrow();
  },
);

test('what Bluesky’s readers take for the row around a node is one of its rows', () => {
  const bluesky = SITE_READERS.find(({ id }) => id === 'bluesky')!;
  expect(bluesky.rows.split(', ').sort()).toEqual(BLUESKY_ROWS.split(', ').sort());
});

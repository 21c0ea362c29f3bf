/**
 * Mastodon on any server: its places joined to a site. A page is recognised by its own marks, because a server may
 * stand on any host (`page-signs.ts`). How its pages are made is in `mastodon/markup.ts`.
 */
import type { Place } from '../../model';
import type { NamesRead, RowKind, SiteReader } from '../site';
import { siteReader } from '../site-reader';
import * as markup from './markup';
import { readProfileHeader } from './profile';
import { spotBeside } from './name';
import { readRow, threadOf, unknownNames } from './row';
import { domainOf } from './server';

/** All rows are read alike: one row may hold several names, each in a place of its own. */
const row = (selector: string, place: Place): RowKind => ({ selector, place, read: readRow });

const reader = siteReader({
  id: 'mastodon',
  attributes: ['alt', 'data-hover-card-account', 'href', 'title'],
  readHeader: readProfileHeader,
  rows: [
    row(markup.LIST_ITEM, 'post'),
    row(markup.POST, 'post'),
    row(markup.NOTIFICATION, 'notification'),
    row(markup.HOVER_CARD, 'hover-card'),
    row(markup.CELL, 'cell'),
    row(markup.REQUEST, 'notification'),
    row(markup.COLLECTIONS, 'cell'),
    row(markup.CONVERSATION, 'message'),
    row(markup.TYPEAHEAD, 'typeahead'),
    // Alone, where nothing known is around it.
    { ...row(markup.ACCOUNT_LINK, 'cell'), unknown: unknownNames },
  ],
  threadOf,
  spotBeside,
});

/** Says at each name which domain the page states, where that isn't its host: whether it counts isn't for the page to say. */
function stating(read: NamesRead, doc: Document, { host }: URL): NamesRead {
  const statedDomain = domainOf(doc, host);
  if (statedDomain === host) return read;
  const names = read.names.map(({ profile, anchor }) => ({ profile: { ...profile, statedDomain }, anchor }));
  return { ...read, names };
}

export const mastodon: SiteReader = {
  ...reader,
  readPage: (doc, url) => stating(reader.readPage(doc, url), doc, url),
  readRow: (row, context) => stating(reader.readRow(row, context), row.ownerDocument, context.url),
};

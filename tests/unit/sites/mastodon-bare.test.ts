/**
 * @jest-environment jsdom
 *
 * Mastodon's bare names: where no handle stands beside one, or no row around it, health tells.
 */
import { mastodon } from '../../../src/sites/mastodon/mastodon';
import { healthOf, unreadableIn } from '../../../src/sites/reading/health';
import type { PageReading } from '../../../src/sites/site';
import { report, request } from '../../../fixtures/pages/mastodon/notifications';
import { page } from '../../../fixtures/pages/mastodon/page';
import { CLONE, ILVARA, POSING, SARA } from '../../../fixtures/pages/mastodon/people';
import { asking } from '../../../fixtures/pages/mastodon/rows';
import { NEW } from '../../../fixtures/pages/mastodon/sample';
import { readWhole } from '../../support/read-whole';
import { documentOf } from './sample';

function readAt(content: string, path: string): PageReading {
  const html = page({ title: 'Sample', columns: [content] }, NEW);
  return readWhole(mastodon, documentOf(html), new URL(path, 'https://mastodon.social'));
}

const placed = ({ names }: PageReading): string[] =>
  names.map(({ profile }) => `${profile.place} ${profile.handle}`);

test('neither who reports nor whom is guessed: a page of reports is unreadable, and says so', () => {
  const { names, unread } = readAt(report(SARA, POSING).repeat(2), '/notifications');
  expect(names).toEqual([]);
  expect(unreadableIn(healthOf({ names, unread }))).toMatch(/^notification: no handle beside a name/);
});

test('a banner in a header names the account of the address', () => {
  expect(placed(readAt(asking(ILVARA), '/@ilvara'))).toEqual(['cell ilvara@mastodon.social']);
});

test('requests under another class name are told of, as are all names that stand in no known row', () => {
  const rows = [POSING, SARA, CLONE].map((one) => request(one, NEW)).join('');
  const { names, unread } = readAt(rows.replaceAll('notification-request', 'asked'), '/asked');
  expect(names).toEqual([]);
  expect(unreadableIn(healthOf({ names, unread }))).toMatch(/^cell: no known row around a name/);
});

test('a request whose title is another account’s than its handle is unread', () => {
  const { names, unread } = readAt(
    request(POSING, NEW).replace('title="', 'title="x'),
    '/notifications/requests',
  );
  expect(names).toEqual([]);
  expect(unread.map(({ place, why }) => `${place}: ${why}`).join()).toMatch(/^notification: two handles/);
});

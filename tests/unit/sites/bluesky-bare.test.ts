/**
 * @jest-environment jsdom
 *
 * Bluesky's places without test ids: what is read in them, and that health tells where names stand and none is read.
 */
import { bluesky } from '../../../src/sites/bluesky/bluesky';
import { unreadableIn, healthOf } from '../../../src/sites/reading/health';
import type { PageReading } from '../../../src/sites/site';
import { answered, choice } from '../../../fixtures/pages/bluesky/choices';
import { CLONE, ILVARA, LABELLED, SARA } from '../../../fixtures/pages/bluesky/people';
import { post } from '../../../fixtures/pages/bluesky/places';
import { readWhole } from '../../support/read-whole';

function readAt(html: string, path = '/'): PageReading {
  const doc = new DOMParser().parseFromString(
    `<div id="root"><a href="/">Home</a>${html}</div>`,
    'text/html',
  );
  return readWhole(bluesky, doc, new URL(path, 'https://bsky.app'));
}

const placed = ({ names }: PageReading): string[] =>
  names.map(({ profile }) => `${profile.place} ${profile.handle} ${profile.displayName}`);

/** As the client writes it in each language that it is translated into. */
const REPOSTED = [
  ['ca', 'Republicat per Ilvara Teague'],
  ['cs', 'Repostoval/a Ilvara Teague'],
  ['cy', "Wedi'i ailbostio gan Ilvara Teague"],
  ['da', 'Videredelt af Ilvara Teague'],
  ['de', 'Repostet von Ilvara Teague'],
  ['en', 'Reposted by Ilvara Teague'],
  ['eo', 'Reafiŝita de Ilvara Teague'],
  ['es', 'Republicado por Ilvara Teague'],
  ['eu', 'Ilvara Teague-k berpostatua'],
  ['fr', 'Republié par Ilvara Teague'],
  ['gd', 'Air ath-phostadh le Ilvara Teague'],
  ['hu', 'Ilvara Teague megosztotta'],
  ['it', 'Ripubblicato da Ilvara Teague'],
  ['ja', 'Ilvara Teagueがリポスト'],
  ['ko', 'Ilvara Teague 님이 재게시함'],
  ['pt-BR', 'Repostado por Ilvara Teague'],
  ['ro', 'Repostat de Ilvara Teague'],
  ['sv', 'Återpublicerat av Ilvara Teague'],
  ['tr', 'Ilvara Teague tarafından yeniden gönderilmiş'],
  ['zh-CN', '由 Ilvara Teague 转发'],
  ['zh-HK', 'Ilvara Teague 所轉發'],
  ['zh-TW', '由 Ilvara Teague 轉發'],
] as const;

test.each(REPOSTED)('who reposted is read in %s', (_, sentence) => {
  const html = post({ author: SARA, reposter: ILVARA }).replace('Reposted by Ilvara Teague', sentence);
  expect(placed(readAt(html))[0]).toBe(`post ${ILVARA.handle} Ilvara Teague`);
});

test.each(['Republicat per tu', 'Videredelt af dig', 'Reafiŝita de vi', 'Repostat de dvs.', '由您轉發'])(
  '"%s" names nobody',
  (sentence) => {
    const html = post({ author: SARA, reposter: ILVARA }).replace('Reposted by Ilvara Teague', sentence);
    expect(placed(readAt(html))).toEqual([`post ${SARA.handle} ${SARA.name}`]);
  },
);

test('a label counts for the name that it stands under, and for no other', () => {
  const labels = (html: string): unknown[] => readAt(html).names.map(({ profile }) => profile.labels);
  expect(labels(post({ author: LABELLED, quoted: SARA }))).toEqual([['impersonation'], undefined]);
  expect(labels(post({ author: SARA, quoted: LABELLED }))).toEqual([undefined, ['impersonation']]);
});

test('the post above a reply is of whom its picture was seen beside a handle', () => {
  const unseen = { ...ILVARA, did: 'did:plc:neverseen' };
  expect(placed(readAt(answered(unseen)))).toEqual([]);
  expect(placed(readAt(post({ author: CLONE }) + answered(CLONE)))).toEqual([
    `post ${CLONE.handle} ${CLONE.name}`,
    `post ${CLONE.handle} ${CLONE.name}`,
  ]);
});

test('the reader’s own account in the site’s menu is no name on the page', () => {
  expect(placed(readAt(`<nav role="navigation">${choice(ILVARA)}</nav>`))).toEqual([]);
});

/** As if the client changed what its posts are found by. */
const renamed = (html: string): string => html.replaceAll('role="link"', '');

test('posts whose box isn’t known are read by their names and handles all the same', () => {
  const posts = [SARA, CLONE, ILVARA].map((author) => post({ author, kind: 'none' })).join('');
  expect(placed(readAt(renamed(posts)))).toEqual(
    [SARA, CLONE, ILVARA].map(({ handle, name }) => `post ${handle} ${name}`),
  );
});

test('posts whose names aren’t found beside their handles make the page unreadable', () => {
  const nameless = [SARA, CLONE, ILVARA]
    .map((author) => post({ author, kind: 'none' }))
    .join('')
    .replaceAll(
      'dir="auto" aria-label="View profile" role="link" data-no-underline="1" class="css-146c3p1 r-name"',
      '',
    );
  const { names, unread } = readAt(renamed(nameless));
  expect(names).toEqual([]);
  expect(unreadableIn(healthOf({ names, unread }))).toMatch(/^post: no name with the handle/);
});

test('options without a handle are told as unread', () => {
  const option = `<div role="option" aria-selected="false"><svg data-testid="userAvatarFallback"></svg><div dir="auto">Ann</div></div>`;
  const { names, unread } = readAt(option.repeat(3));
  expect(names).toEqual([]);
  expect(unreadableIn(healthOf({ names, unread }))).toMatch(/^typeahead:/);
});

/** @jest-environment jsdom */
import { x } from '../../../src/sites/x/x';
import { textOf } from '../../../fixtures/gallery/account';
import { conversationPanel } from '../../../fixtures/pages/x/chat';
import { chatPage } from '../../../fixtures/pages/x/chats';
import { AT_SIGN, CLONE, HANNEKE, NYT } from '../../../fixtures/pages/x/people';
import { readWhole } from '../../support/read-whole';
import { documentOf } from './sample';
import { each, namesOf, readAfter, type Change } from './x-chat-sample';

describe('the header of a conversation', () => {
  const PANEL = conversationPanel(CLONE, 'en');
  const HEADER = '[data-testid="dm-conversation-header"]';
  const USERNAME = '[data-testid="dm-conversation-username"]';

  test('is read, and nothing of the messages and the biography below it', () => {
    const { profiles, unread } = readAfter(PANEL);
    expect(profiles).toEqual([
      { site: 'x', handle: 'BarackObarna', displayName: 'Barack Obama', place: 'message' },
    ]);
    expect(unread).toEqual([]);
  });

  test('keeps emoji and a name that looks like a handle', () => {
    for (const one of [HANNEKE, AT_SIGN])
      expect(namesOf(readAfter(conversationPanel(one, 'en')))).toEqual([[one.handle, textOf(one.name)]]);
  });

  test.each<[string, Change]>([
    ['the name’s test id renamed', each(USERNAME, (name) => name.removeAttribute('data-testid'))],
    [
      'a second text beside the name',
      each(USERNAME, (name) => name.insertAdjacentHTML('beforeend', '<span>Active now</span>')),
    ],
  ])('%s: unread', (_, change) => {
    const reading = readAfter(PANEL, change);
    expect(namesOf(reading)).toEqual([]);
    expect(reading.unread.map(({ place }) => place)).toEqual(['message']);
  });

  test.each<[string, Change, path: string]>([
    ['without a link', each(`${HEADER} a`, (link) => link.removeAttribute('href')), '/i/chat'],
    [
      'with links to several people',
      each(HEADER, (header) => header.insertAdjacentHTML('beforeend', '<a href="/elonmusk"></a>')),
      '/i/chat',
    ],
    ['of a group, by its address', () => undefined, '/i/chat/g1780000000000000001'],
    ['whose name is still loading', each(USERNAME, (name) => name.replaceChildren()), '/i/chat'],
  ])('%s names nobody', (_, change, path) => {
    expect(readAfter(PANEL, change, path)).toMatchObject({ profiles: [], unread: [] });
  });

  test('with a link to one of X’s own pages beside it is read', () => {
    const back = each(HEADER, (header) =>
      header.insertAdjacentHTML('afterbegin', '<a href="/messages"></a>'),
    );
    expect(namesOf(readAfter(PANEL, back))).toEqual([['BarackObarna', 'Barack Obama']]);
  });
});

test('posts and accounts that a message holds are not read', () => {
  const post =
    '<article data-testid="tweet"></article><div data-testid="UserCell"><a href="/NASA">NASA @NASA</a></div>';
  const change = each('[data-dm-message-row]', (row) => row.insertAdjacentHTML('beforeend', post));
  expect(namesOf(readAfter(conversationPanel(NYT, 'en'), change))).toEqual([
    ['nytimes', 'The New York Times'],
  ]);
});

test('the whole page is dark, in German, and read the same', () => {
  const doc = documentOf(chatPage({ theme: 'black', lang: 'de' }));
  const { names, unread, theme } = readWhole(x, doc, new URL('https://x.com/i/chat'));
  expect(theme).toBe('black');
  expect(unread).toEqual([]);
  expect(names.filter(({ profile }) => profile.place === 'message')).toHaveLength(8);
});

/** @jest-environment jsdom */
import { healthOf, unreadableIn } from '../../../src/sites/reading/health';
import type { Pieces } from '../../../fixtures/gallery/account';
import { chatRow, groupRow, inbox } from '../../../fixtures/pages/x/chat';
import { AT_SIGN, CLONE, HANNEKE, MARISOL } from '../../../fixtures/pages/x/people';
import { each, NAME, namesOf, readAfter, ROW, type Change } from './x-chat-sample';

/** The inbox, whole or changed: each name must be read right or said to be unreadable, and never be another one. */
const PEOPLE = [CLONE, MARISOL, AT_SIGN, HANNEKE];
const ROWS = inbox(
  PEOPLE.map((one) => chatRow(one, 'en')),
  'en',
);
const RIGHT = [
  ['BarackObarna', 'Barack Obama'],
  ['marisol_ottenby', 'Marisol Ottenby'],
  ['at_sign_99', '@wobbling_teacup'],
  ['octo_hanneke', '🐙 Hanneke 🧶 Vossebelt'],
];

describe('rows', () => {
  test('are read with the name alone: nothing of what was written, and no badge, which isn’t known to stand there', () => {
    const { profiles, unread } = readAfter(ROWS);
    expect(profiles[0]).toEqual({
      site: 'x',
      handle: 'BarackObarna',
      displayName: 'Barack Obama',
      place: 'message',
    });
    expect(profiles).toHaveLength(4);
    expect(unread).toEqual([]);
  });

  test('get their mark right behind the name, before the time', () => {
    const { anchors } = readAfter(ROWS);
    expect(anchors[0]!.textContent).toBe('Barack Obama');
    expect(anchors[0]!.nextElementSibling?.classList).toContain('c-time');
  });

  const stillRight: [string, Change][] = [
    ['all class names gone', each('[class]', (element) => element.removeAttribute('class'))],
    [
      'names nested deeper',
      each(NAME, (name) => {
        const outer = name.ownerDocument.createElement('div');
        name.replaceWith(outer);
        outer.append(name);
      }),
    ],
    [
      'the description around the row',
      each(ROW, (row) => {
        const outer = row.ownerDocument.createElement('div');
        row.replaceWith(outer);
        outer.append(row);
        outer.setAttribute('aria-description', row.getAttribute('aria-description') ?? '');
        row.removeAttribute('aria-description');
      }),
    ],
    [
      'names split in a box of their own',
      each(NAME, (name) => {
        const [first, ...others] = name.childNodes;
        const part = name.ownerDocument.createElement('span');
        part.append(first!);
        name.replaceChildren(part, ...others);
      }),
    ],
    [
      'descriptions without the handle',
      each(ROW, (row) =>
        row.setAttribute(
          'aria-description',
          (row.getAttribute('aria-description') ?? '').replace(/, @\w+, /, ', '),
        ),
      ),
    ],
    [
      'links without the host',
      each(`${ROW} a[tabindex]`, (link) =>
        link.setAttribute('href', (link.getAttribute('href') ?? '').replace('https://x.com/', '/')),
      ),
    ],
    [
      'descriptions in capitals behind the name',
      each(ROW, (row) =>
        row.setAttribute(
          'aria-description',
          (row.getAttribute('aria-description') ?? '').replace(/, @\w+, /, (handle) => handle.toUpperCase()),
        ),
      ),
    ],
  ];
  test.each(stillRight)('%s: still read right', (_, change) => {
    const reading = readAfter(ROWS, change);
    expect(namesOf(reading)).toEqual(RIGHT);
    expect(reading.unread).toEqual([]);
  });

  const unreadable: [string, Change][] = [
    ['their test ids renamed', each(ROW, (row) => row.setAttribute('data-testid', 'v2-row'))],
    ['no description', each(ROW, (row) => row.removeAttribute('aria-description'))],
    ['a description of something else', each(ROW, (row) => row.setAttribute('aria-description', 'Chat'))],
    [
      'descriptions of other people',
      each(ROW, (row) => row.setAttribute('aria-description', 'Elon Musk, @elonmusk, hello, now')),
    ],
    [
      'the same name under another handle',
      each(ROW, (row) =>
        row.setAttribute(
          'aria-description',
          (row.getAttribute('aria-description') ?? '').replace(/, @\w+, /, ', @BarackObama, '),
        ),
      ),
    ],
    ['no link to the profile', each(`${ROW} a[tabindex]`, (link) => link.removeAttribute('href'))],
    [
      'links to two profiles',
      each(ROW, (row) => row.insertAdjacentHTML('beforeend', '<a href="https://x.com/elonmusk"></a>')),
    ],
    ['no link to the conversation', each('.c-open', (link) => link.setAttribute('href', '#'))],
    ['something before the name', each(NAME, (name) => name.before('★'))],
    [
      'names split in two',
      each('.c-name', (box) => {
        const text = box.textContent;
        box.textContent = text.slice(0, 3);
        box.insertAdjacentHTML('afterend', `<span>${text.slice(3)}</span>`);
      }),
    ],
  ];
  test.each(unreadable)('%s: unread, and the user is told', (_, change) => {
    const reading = readAfter(ROWS, change);
    expect(namesOf(reading)).toEqual([]);
    expect(reading.unread.map(({ place }) => place)).toEqual(RIGHT.map(() => 'message'));
    expect(unreadableIn(healthOf({ names: [], unread: reading.unread }))).toMatch(/^message: /);
  });

  test('one that is still loading is neither read nor unread, nor is a note to oneself', () => {
    const loading = each(ROW, (row) => row.replaceChildren(row.ownerDocument.createElement('progress')));
    expect(readAfter(ROWS, loading)).toMatchObject({ profiles: [], unread: [] });
    const own = each(ROW, (row) => {
      row.setAttribute('data-testid', 'dm-conversation-item-123:123');
      row.querySelector('a')?.remove();
    });
    expect(readAfter(inbox([chatRow(MARISOL, 'en')], 'en'), own)).toMatchObject({ profiles: [], unread: [] });
  });

  test('a group names nobody, even under somebody’s name and with a link to a member', () => {
    const withLink = each('.c-pair', (pair) =>
      pair.insertAdjacentHTML('beforeend', '<a href="https://x.com/BarackObarna"></a>'),
    );
    const group = inbox([groupRow('Barack Obama', [HANNEKE, CLONE], 'en')], 'en');
    for (const change of [undefined, withLink])
      expect(readAfter(group, change)).toMatchObject({ profiles: [], unread: [] });
  });
});

describe('a name that plays with the description', () => {
  const named = (name: Pieces) => ({ ...CLONE, name });
  const rowOf = (name: Pieces, preview?: string) =>
    inbox([chatRow(named(name), 'en', preview === undefined ? {} : { preview })], 'en');

  test.each<[string, Pieces]>([
    ['a comma', ['Obama, Barack']],
    ['its own handle', ['Barack Obama, @BarackObarna, hi']],
    ['somebody’s handle', ['Barack Obama, @BarackObama']],
    ['an emoji in front', [{ emoji: '⭐' }, ' Barack Obama']],
  ])('with %s is read whole', (_, name) => {
    const text = name.map((piece) => (typeof piece === 'string' ? piece : piece.emoji)).join('');
    expect(namesOf(readAfter(rowOf(name)))).toEqual([['BarackObarna', text]]);
  });

  test('is not read in part where it is drawn in several texts', () => {
    const split = each(NAME, (name) => {
      name.closest('.c-name')!.replaceWith(
        ...name.textContent.split(/(?=, )/).map((part) => {
          const box = name.ownerDocument.createElement('span');
          box.textContent = part;
          return box;
        }),
      );
    });
    for (const name of ['Obama, Barack', 'Barack Obama, @BarackObarna, hi']) {
      const reading = readAfter(rowOf([name]), split);
      expect(namesOf(reading)).toEqual([]);
      expect(reading.unread).toHaveLength(1);
    }
  });

  test('is never taken from what was written', () => {
    const gone = each(NAME, (name) => name.remove());
    const reading = readAfter(rowOf(['Barack Obama, x'], 'Barack Obama'), gone);
    expect(namesOf(reading)).toEqual([]);
  });
});

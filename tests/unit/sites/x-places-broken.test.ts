/** @jest-environment jsdom */
import type { Profile } from '../../../src/model';
import type { PageReading } from '../../../src/sites/site';
import { x } from '../../../src/sites/x/x';
import { cell } from '../../../fixtures/pages/x/cell';
import { placePage, SIDEBAR } from '../../../fixtures/pages/x/frame';
import { list } from '../../../fixtures/pages/x/parts';
import { AFFILIATE, AT_SIGN, FAKE_LEBRON, HANNEKE, MARISOL, PARODY } from '../../../fixtures/pages/x/people';
import { post, quoted } from '../../../fixtures/pages/x/post';
import { listed, named } from '../../../fixtures/pages/x/sample';
import { readWhole } from '../../support/read-whole';
import { documentOf, find } from './sample';

/** X changes posts and lists without notice: each of these must be read right or said to be unreadable, and never yield another name. */
const ROWS = [
  post(HANNEKE, 'en', { quote: quoted(FAKE_LEBRON, 'en') }),
  post(PARODY, 'en', { repostedBy: MARISOL }),
  cell(AFFILIATE, 'en'),
  cell(AT_SIGN, 'en', { followsYou: true }),
];
const RIGHT = [
  named(HANNEKE, 'post'),
  named(FAKE_LEBRON, 'quote'),
  named(PARODY, 'post'),
  listed(AFFILIATE),
  listed(AT_SIGN),
].map(({ profile }) => profile);

type Change = (doc: Document) => void;

const NAME = '[data-testid="User-Name"] .r-bold, [data-testid="UserCell"] .r-bold > .r-clip';
const HANDLE = '[data-testid="User-Name"] .r-grey.r-clip span, [data-testid="UserCell"] .r-grey.r-clip span';

function all(doc: Document, selector: string): Element[] {
  const found = [...doc.querySelectorAll(selector)];
  if (found.length === 0) throw new Error(`the sample page has no ${selector}`);
  return found;
}

/** The page after a change, without what stands beside its column. */
function readAfter(change: Change): Pick<PageReading, 'names' | 'unread'> {
  const doc = documentOf(placePage('Home', list('Home', ROWS), {}));
  change(doc);
  const { names, unread } = readWhole(x, doc, new URL('https://x.com/home'));
  const beside = SIDEBAR.map(({ profile }) => profile.handle);
  return { names: names.filter(({ profile }) => !beside.includes(profile.handle)), unread };
}

const profilesOf = ({ names }: Pick<PageReading, 'names'>): Profile[] => names.map(({ profile }) => profile);

const eachOf =
  (selector: string, change: (element: Element) => void): Change =>
  (doc) =>
    all(doc, selector).forEach(change);

/** The element under another tag, with the same attributes and children. */
function retagged(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes)
    if (!['href', 'role'].includes(name)) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function nested(element: Element): void {
  const outer = element.ownerDocument.createElement('div');
  const inner = element.ownerDocument.createElement('div');
  element.replaceWith(outer);
  outer.append(inner);
  inner.append(element);
}

const renamed = (id: string): Change =>
  eachOf(`[data-testid="${id}"]`, (element) => element.setAttribute('data-testid', 'v2-renamed'));

test('unbroken, all names are read', () => {
  const reading = readAfter(() => undefined);
  expect(profilesOf(reading)).toEqual(RIGHT);
  expect(reading.unread).toEqual([]);
});

describe('still read right', () => {
  const changes: [string, Change][] = [
    ['names nested deeper', eachOf(NAME, nested)],
    ['handles nested deeper', eachOf(HANDLE, nested)],
    ['all class names gone', eachOf('[class]', (element) => element.removeAttribute('class'))],
    ['every label translated', eachOf('[aria-label]', (element) => element.setAttribute('aria-label', 'ขอ'))],
    [
      'at sign and handle apart',
      eachOf(HANDLE, (at) => (at.innerHTML = `<b>@</b><i>${at.textContent.slice(1)}</i>`)),
    ],
    [
      'direction marks around handles',
      eachOf(HANDLE, (at) => (at.textContent = `\u2066${at.textContent}\u2069`)),
    ],
    ['rows of lists that are buttons', eachOf('[data-testid="UserCell"]', (row) => retagged(row, 'button'))],
    [
      'no links around names',
      eachOf('[data-testid="User-Name"] a:not([tabindex])', (link) => retagged(link, 'div')),
    ],
    [
      'pictures without test ids',
      eachOf('[data-testid^="UserAvatar-Container"]', (box) => box.removeAttribute('data-testid')),
    ],
    [
      'quotes of the newer drawing',
      eachOf('.r-quote', (box) => {
        box.removeAttribute('role');
        box.setAttribute('data-testid', 'quoteTweet');
      }),
    ],
    [
      'a note of another extension behind the handle',
      eachOf('[data-testid="User-Name"]', (block) =>
        block.insertAdjacentHTML('beforeend', '<span>★ 12 @note</span>'),
      ),
    ],
  ];
  test.each(changes)('%s', (_, change) => {
    const reading = readAfter(change);
    expect(profilesOf(reading)).toEqual(RIGHT);
    expect(reading.unread).toEqual([]);
  });
});

describe('a badge drawn in another way is unknown, beside the right name', () => {
  const changes: [string, Change][] = [
    ['its test id renamed', renamed('icon-verified')],
    ['a second path', eachOf('svg.r-tick g', (drawing) => (drawing.innerHTML += '<path d="M0 0"></path>'))],
    ['another fill', eachOf('svg.r-tick path', (path) => path.setAttribute('fill', '#123456'))],
  ];
  test.each(changes)('%s', (_, change) => {
    const badges = profilesOf(readAfter(change)).map(({ displayName, badge }) => [displayName, badge]);
    const unknown = RIGHT.map(({ displayName, badge }) => [
      displayName,
      badge === 'paid' ? 'unknown' : badge,
    ]);
    expect(badges).toEqual(unknown);
  });
});

describe('said to be unreadable', () => {
  const FIRST_CELL = '[data-testid="UserCell"]';
  const changes: [string, Change, places: string[]][] = [
    ['name blocks renamed', renamed('User-Name'), ['post', 'post']],
    ['posts renamed', renamed('tweet'), ['post', 'post']],
    ['rows of lists renamed', renamed('UserCell'), ['cell', 'cell']],
    [
      'no handles',
      eachOf(HANDLE, (at) => (at.textContent = 'new')),
      ['post', 'quote', 'post', 'cell', 'cell'],
    ],
    ['no names', eachOf(NAME, (name) => name.remove()), ['post', 'quote', 'post', 'cell', 'cell']],
    [
      'names in two boxes',
      eachOf('[data-testid="User-Name"] .r-bold', (name) =>
        name.insertAdjacentHTML('beforebegin', '<div dir="ltr">Taylor Swift</div>'),
      ),
      ['post', 'quote', 'post'],
    ],
    [
      'a link to somebody else',
      eachOf('[data-testid="User-Name"] a:not([tabindex])', (link) => link.setAttribute('href', '/elonmusk')),
      ['post', 'post'],
    ],
    [
      'somebody else’s picture in a list',
      (doc) =>
        find(doc, `${FIRST_CELL} [data-testid^="UserAvatar"]`).setAttribute(
          'data-testid',
          'UserAvatar-Container-elonmusk',
        ),
      ['cell'],
    ],
  ];
  test.each(changes)('%s', (_, change, places) => {
    const reading = readAfter(change);
    expect(reading.unread.map(({ place }) => place)).toEqual(places);
    const rights = RIGHT.map(({ handle, displayName }) => [handle, displayName]);
    for (const { handle, displayName } of profilesOf(reading))
      expect(rights).toContainEqual([handle, displayName]);
  });
});

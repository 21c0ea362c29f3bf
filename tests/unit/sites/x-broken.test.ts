/** @jest-environment jsdom */
import { withOtherTestIds } from '../../../fixtures/gallery/x-page';
import { documentOf, find, nameBlock, profileIn, readAt, samplePage } from './sample';

/** X changes its pages without notice: each of these must be read right, or said to be unreadable, and never give another name. */
const NAME = '[data-testid="UserName"] .r-name';

function wrap(element: Element, markup: string): void {
  const holder = element.ownerDocument.createElement('div');
  holder.innerHTML = markup;
  const outer = holder.firstElementChild!;
  element.replaceWith(outer);
  (outer.querySelector('.in') ?? outer).append(element);
}

describe('still read right', () => {
  const changes: [string, (doc: Document) => void][] = [
    [
      'everything nested deeper',
      (doc) => wrap(find(doc, NAME), '<div><div><span class="in"></span></div></div>'),
    ],
    [
      'the name split across spans',
      (doc) => (find(doc, NAME).innerHTML = '<span>Sam</span><span><span>ple Per</span></span><b>son</b>'),
    ],
    [
      'the name inside a link, as in posts',
      (doc) => wrap(find(doc, NAME), '<a href="/sample_account" role="link"></a>'),
    ],
    [
      'the tick inside a div for a button',
      (doc) => wrap(find(doc, '[data-testid="UserName"] svg'), '<div role="button" aria-label="x"></div>'),
    ],
    [
      'at sign and handle apart',
      (doc) =>
        (find(doc, '[data-testid="UserName"] .r-grey').innerHTML =
          '<span>@</span><span>sample_account</span>'),
    ],
    [
      'direction marks around the handle',
      (doc) => (find(doc, '[data-testid="UserName"] .r-grey').textContent = '\u2066@sample_account\u2069'),
    ],
    [
      'all class names gone',
      (doc) => doc.querySelectorAll('[class]').forEach((element) => element.removeAttribute('class')),
    ],
    [
      'every label translated',
      (doc) =>
        doc.querySelectorAll('[aria-label]').forEach((element) => element.setAttribute('aria-label', 'ขอ')),
    ],
    ['no primary column', (doc) => find(doc, '[data-testid="primaryColumn"]').removeAttribute('data-testid')],
    [
      'no direction on the name’s box, but a title',
      (doc) =>
        doc.querySelectorAll('[data-testid="UserName"] [dir]').forEach((box) => box.removeAttribute('dir')),
    ],
    [
      'a note of another extension in the name block',
      (doc) => nameBlock(doc).querySelector('[dir]')!.insertAdjacentHTML('afterend', '<i>🇸🇪 Sweden</i>'),
    ],
  ];
  test.each(changes)('%s', (_, change) => {
    const doc = samplePage();
    change(doc);
    expect(profileIn(doc)).toMatchObject({
      displayName: 'Sample Person',
      handle: 'sample_account',
      badge: 'paid',
      id: '1700000000000000001',
    });
  });
});

describe('unreadable, with the reason', () => {
  const changes: [string, RegExp, (doc: Document) => void][] = [
    [
      'the name block renamed',
      /no name block \(data-testid="UserName"\)/,
      (doc) => nameBlock(doc).setAttribute('data-testid', 'ProfileName'),
    ],
    [
      'the handle gone',
      /no handle in the name block/,
      (doc) => find(doc, '[data-testid="UserName"] .r-grey').remove(),
    ],
    ['the name gone', /no display name before the handle/, (doc) => find(doc, NAME).remove()],
    [
      'the name drawn as a picture',
      /no display name before the handle/,
      (doc) => (find(doc, NAME).innerHTML = '<svg><text>Name</text></svg>'),
    ],
    [
      'name and handle in another order',
      /no display name before the handle/,
      (doc) => nameBlock(doc).prepend(find(doc, '[data-testid="UserName"] .r-grey')),
    ],
    [
      'the name in two boxes, and no title to go by',
      /two ways/,
      (doc) => {
        find(doc, NAME).parentElement!.insertAdjacentHTML('afterend', '<div dir="ltr">Junior</div>');
        doc.title = 'X';
      },
    ],
  ];
  test.each(changes)('%s', (_, reason, change) => {
    const doc = samplePage();
    change(doc);
    const reading = readAt(doc);
    expect(reading.names).toEqual([]);
    expect(reading.unread[0]?.why).toMatch(reason);
  });

  test('every test id renamed at once', () => {
    const doc = documentOf(withOtherTestIds(samplePage().documentElement.outerHTML));
    expect(readAt(doc)).toMatchObject({
      names: [],
      unread: [{ place: 'profile', why: expect.stringContaining('UserName') as string }],
    });
  });
});

describe('nothing to read, and nothing wrong', () => {
  test.each([
    ['an empty document', ''],
    ['a page that hasn’t drawn anything', '<main role="main"><div data-testid="primaryColumn"></div></main>'],
    [
      'a loader',
      '<main><div data-testid="primaryColumn"><h2>Profile</h2><div role="progressbar"></div></div></main>',
    ],
    [
      'an account that doesn’t exist',
      '<main><div data-testid="primaryColumn"><div data-testid="emptyState">No such account</div></div></main>',
    ],
    [
      'a suspended account that has a name block with its handle alone',
      '<main><div data-testid="primaryColumn"><div data-testid="UserName"><div dir="ltr">@sample_account</div></div><div data-testid="emptyState">Suspended</div></div></main>',
    ],
  ])('%s', (_, html) => {
    const reading = readAt(documentOf(html));
    expect([reading.names, reading.unread]).toEqual([[], []]);
  });

  test('a loader at the end of the posts doesn’t excuse a missing name', () => {
    const doc = samplePage();
    nameBlock(doc).remove();
    find(doc, 'section').insertAdjacentHTML('beforeend', '<div role="progressbar"></div>');
    expect(readAt(doc).unread).toHaveLength(1);
  });

  test.each(['/home', '/sample_account/status/15', '/sample_account/followers', '/compose/post'])(
    '%s has no profile on it',
    (path) => {
      const reading = readAt(samplePage(), path);
      expect([reading.names, reading.unread]).toEqual([[], []]);
    },
  );
});

/** @jest-environment jsdom */
import { find, profileIn, samplePage } from './sample';

test('what isn’t on the page is undefined, not empty and not nought', () => {
  const doc = samplePage();
  for (const id of ['UserDescription', 'UserProfileHeader_Items'])
    find(doc, `[data-testid="${id}"]`).remove();
  for (const link of doc.querySelectorAll('.r-counts a, [data-testid$="-follow"]')) link.remove();
  find(doc, 'script[type="application/ld+json"]').remove();
  expect(profileIn(doc)).toEqual({
    site: 'x',
    handle: 'sample_account',
    displayName: 'Sample Person',
    badge: 'paid',
    place: 'profile',
  });
});

describe('the account’s number', () => {
  const BUTTON = '.r-head [data-testid$="-follow"]';
  const noSchema = (doc: Document): Document => {
    find(doc, 'script[type="application/ld+json"]').remove();
    return doc;
  };

  test.each(['unfollow', 'subscribe', 'block', 'unblock', 'cancel'])(
    'stands on the button "%s" too',
    (verb) => {
      const doc = noSchema(samplePage());
      find(doc, BUTTON).setAttribute('data-testid', `1700000000000000001-${verb}`);
      expect(profileIn(doc).id).toBe('1700000000000000001');
    },
  );

  test('is never taken from people who are suggested, in the sidebar or below the header', () => {
    const doc = noSchema(samplePage());
    find(doc, BUTTON).remove();
    expect(profileIn(doc).id).toBeUndefined();
    const cell = find(doc, 'aside li');
    find(doc, '.r-head').append(cell);
    expect(profileIn(doc).id).toBeUndefined();
  });

  test('is not a picture’s number', () => {
    const doc = noSchema(samplePage());
    find(doc, BUTTON).remove();
    find(doc, '.r-head img').setAttribute(
      'src',
      'https://pbs.twimg.com/profile_images/1590968738358079488/x.jpg',
    );
    expect(profileIn(doc).id).toBeUndefined();
  });

  test('comes from the page’s description when there is no button (one’s own profile)', () => {
    const doc = samplePage();
    find(doc, BUTTON).remove();
    expect(profileIn(doc).id).toBe('1700000000000000001');
  });

  test('is left out when description and button contradict each other', () => {
    const doc = samplePage();
    find(doc, BUTTON).setAttribute('data-testid', '42-follow');
    expect(profileIn(doc).id).toBeUndefined();
  });
});

describe('the page’s description for machines', () => {
  const schema = (doc: Document): Element => find(doc, 'script[type="application/ld+json"]');
  const bare = (): Document => {
    const doc = samplePage();
    find(doc, '[data-testid="UserJoinDate"]').remove();
    find(doc, '.r-head [data-testid$="-follow"]').remove();
    return doc;
  };

  test('gives the month of joining when the header doesn’t', () =>
    expect(profileIn(bare()).joined).toBe('2021-05'));

  test.each([
    '{"mainEntity":{"additionalName":"someone_else","identifier":"9"},"dateCreated":"2010-01-01T"}',
    '{"mainEnt',
    'null',
    '[]',
    '{"mainEntity":{"additionalName":7}}',
    '',
  ])('counts for nothing when it is of another account or broken: %s', (json) => {
    const doc = bare();
    schema(doc).textContent = json;
    const profile = profileIn(doc);
    expect([profile.id, profile.joined]).toEqual([undefined, undefined]);
  });

  test('may have the older form with an author', () => {
    const doc = bare();
    schema(doc).textContent =
      '{"author":{"additionalName":"Sample_Account","identifier":12},"dateCreated":"2010-01-01T00:00:00Z"}';
    expect(profileIn(doc)).toMatchObject({ id: '12', joined: '2010-01' });
  });
});

describe('the website', () => {
  const withText = (text: string, href = 'https://t.co/abc'): Document => {
    const doc = samplePage();
    const link = find(doc, '[data-testid="UserUrl"]');
    link.setAttribute('href', href);
    link.textContent = text;
    return doc;
  };

  test.each([
    ['lilly.com', 'https://lilly.com'],
    ['http://lilly.com/news', 'http://lilly.com/news'],
    ['example.org/a-very-long-pa…', 'https://example.org/'],
    ['a-very-long-host-name-that-is-cut…', 'https://t.co/abc'],
    ['click here', 'https://t.co/abc'],
  ])('"%s" is read as %s', (text, url) => expect(profileIn(withText(text)).links).toEqual([{ url }]));

  test('is where the link leads when X doesn’t shorten it', () => {
    expect(profileIn(withText('lilly.com', 'https://example.org/')).links).toEqual([
      { url: 'https://example.org/' },
    ]);
  });

  test('is never a script', () =>
    expect(profileIn(withText('x', 'javascript:alert(1)')).links).toBeUndefined());
});

test('a bio is read as it is drawn: emoji, mentions, line ends, without what X hides from the eye', () => {
  const doc = samplePage();
  find(doc, '[data-testid="UserDescription"]').innerHTML =
    '<span>Hi <img alt="👋">\nby </span><a href="/friend">@friend</a><br><a href="https://t.co/1"><span aria-hidden="true">https://</span>example.org/a<span aria-hidden="true">-tail</span></a>';
  expect(profileIn(doc).bio).toBe('Hi 👋\nby @friend\nexample.org/a');
});

test('followers may be linked under either name, in any case', () => {
  const doc = samplePage();
  find(doc, '.r-counts [href$="followers"]').setAttribute('href', 'https://x.com/SAMPLE_account/followers');
  expect(profileIn(doc).followers).toBe(3400);
});

test('followers whom one knows are not the followers', () => {
  const doc = samplePage();
  find(doc, '.r-counts [href$="followers"]').setAttribute('href', '/sample_account/followers_you_follow');
  expect(profileIn(doc).followers).toBeUndefined();
});

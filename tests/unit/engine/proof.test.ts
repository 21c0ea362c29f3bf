/** Who a listed domain proves, and who it doesn't: handles, home servers, verified links. */
import fc from 'fast-check';
import { getDomain } from 'tldts';
import type { Profile, ProfileLink } from '../../../src/model';
import type { SignalId } from '../../../src/signal-id';
import { judge } from '../../../src/engine/judge';
import { compileList } from '../../../src/lists/compile';
import { open } from '../../../src/lists/lookup';
import { isOpenSuffix } from '../../../tools/list/open-domains';
import { entity, NOW, profile, STATISTICS } from '../../support/entities';

const TIMES = entity('The New York Times', {
  kind: 'organisation',
  accounts: { x: ['nytimes'] },
  domains: ['nytimes.com'],
});
const GATES = entity('Bill Gates', { accounts: { x: ['BillGates'] }, domains: ['gatesnotes.com'] });
const COMMISSION = entity('European Commission', {
  kind: 'organisation',
  accounts: { x: ['EU_Commission'] },
  sharedDomains: ['europa.eu'],
});
const HUB = entity('Octo Hub', { kind: 'organisation', domains: ['octohub.com'] });
const PAGES = entity('Pages', { kind: 'organisation', domains: ['github.io'] });

const index = open(
  compileList([TIMES, GATES, COMMISSION, HUB, PAGES], {
    name: 'test',
    version: '1',
    sources: { compiled: { title: 'Known' } },
    statistics: STATISTICS,
    isOpen: (domain) => domain === 'octohub.com' || isOpenSuffix(domain),
  }).buffer as ArrayBuffer,
);
const verdictOf = (subject: Profile) => judge(subject, index.candidates(subject), { now: NOW });
const bluesky = (name: string, handle: string) => profile(name, handle, { site: 'bluesky' });
const mastodon = (name: string, handle: string, ...links: ProfileLink[]) =>
  profile(name, handle, { site: 'mastodon', links });
const verified = (url: string): ProfileLink => ({ url, verified: true });

describe('is official', () => {
  test.each<[string, Profile, string]>([
    ['a handle that is the domain', bluesky('The New York Times', 'nytimes.com'), 'nytimes.com'],
    ['… under any name', bluesky('Spelling Bee', 'NYTimes.com'), 'nytimes.com'],
    ['… below it', bluesky('The New York Times', 'world.nytimes.com'), 'nytimes.com'],
    [
      'a verified link',
      mastodon('The New York Times', 'nyt@a.example', verified('https://www.nytimes.com/')),
      'nytimes.com',
    ],
    [
      '… to a section',
      mastodon('The New York Times', 'nyt@a.example', verified('https://nytimes.com/section/world')),
      'nytimes.com',
    ],
    [
      'a person’s own site',
      mastodon('Bill Gates', 'bg@a.example', verified('https://www.gatesnotes.com/Bio')),
      'gatesnotes.com',
    ],
    [
      'a home server of the institution',
      mastodon('The New York Times', 'times@social.nytimes.com'),
      'nytimes.com',
    ],
    [
      'a shared domain, with the full name',
      mastodon('European Commission', 'EU_Commission@ec.social-network.europa.eu'),
      'europa.eu',
    ],
    [
      'the start page of a host of others',
      mastodon('Octo Hub', 'octo@a.example', verified('https://octohub.com')),
      'octohub.com',
    ],
  ])('%s', (_, subject, domain) => {
    const { level, signals, confirmedBy } = verdictOf(subject);
    expect(level).toBe('official');
    expect(signals[0]).toMatchObject({ id: 'proven-by-domain' satisfies SignalId, finding: { domain } });
    expect(confirmedBy).toBeUndefined();
  });
});

describe('is not official', () => {
  test.each<[string, Profile]>([
    [
      'a link that nobody verified',
      mastodon('The New York Times', 'nyt@a.example', { url: 'https://nytimes.com/' }),
    ],
    [
      '… that the site found false',
      mastodon('The New York Times', 'nyt@a.example', { url: 'https://nytimes.com/', verified: false }),
    ],
    [
      'a redirect on the site',
      mastodon(
        'The New York Times',
        'nyt@a.example',
        verified('https://nytimes.com/go?to=https://evil.example'),
      ),
    ],
    [
      'an address without encryption',
      mastodon('The New York Times', 'nyt@a.example', verified('http://nytimes.com/')),
    ],
    [
      'a reader’s page',
      mastodon('The New York Times', 'nyt@a.example', verified('https://nytimes.com/users/nyt')),
    ],
    [
      'a reporter’s page',
      mastodon('Marisol Ottenby', 'mo@a.example', verified('https://nytimes.com/by/marisol-ottenby')),
    ],
    ['a shared domain, under another name', mastodon('Marisol Ottenby', 'mo@ec.social-network.europa.eu')],
    ['a shared domain, under half of the name', mastodon('Commission', 'c@ec.social-network.europa.eu')],
    [
      'an account on a host of others',
      mastodon('Octo Hub', 'octo@a.example', verified('https://octohub.com/octo')),
    ],
    ['a name below a host of others', bluesky('Octo Hub', 'octo.octohub.com')],
    ['an account that lives on a host of others', mastodon('Octo Hub', 'octo@octohub.com')],
    ['a name below a public suffix', bluesky('Pages', 'pages.github.io')],
    ['a name that the site gives to everybody', bluesky('The New York Times', 'nytimes.bsky.social')],
    ['a longer domain', bluesky('The New York Times', 'nytimes.com.example.org')],
    ['a look-alike domain', bluesky('The New York Times', 'nytirnes.com')],
    ['an invalid handle', bluesky('The New York Times', 'handle.invalid')],
  ])('%s', (_, subject) => {
    const { level, signals } = verdictOf(subject);
    expect(level).not.toBe('official');
    expect(signals.map(({ id }) => id)).not.toContain<SignalId>('proven-by-domain');
  });
});

describe('an organisation vouches for', () => {
  test('whom it gives a name below its own, and the card says whose domain that is', () => {
    const { level, target, signals } = verdictOf(bluesky('Marisol Ottenby', 'marisol.nytimes.com'));
    expect({ level, target: target?.name }).toEqual({ level: 'official', target: 'The New York Times' });
    expect(signals.map(({ id }) => id)).toEqual<SignalId[]>(['domain-vouches']);
  });
  test('… which weighs, and proves nothing, under another listed name', () => {
    const { level, target, signals } = verdictOf(bluesky('Bill Gates', 'billgates.nytimes.com'));
    expect(['namesake', 'none']).toContain(level);
    expect(target?.name).toBe('Bill Gates');
    expect(signals.find(({ id }) => id === 'domain-vouches')).toMatchObject({ weight: -4 });
  });
});

test('a listed account that its own domain proves says so', () => {
  const listed = { ...TIMES, accounts: { mastodon: ['nyt@a.example'] } };
  const list = open(
    compileList([listed], {
      name: 't',
      version: '1',
      sources: { compiled: { title: 'Known' } },
      statistics: STATISTICS,
    }).buffer as ArrayBuffer,
  );
  const subject = mastodon('The New York Times', 'nyt@a.example', verified('https://nytimes.com/'));
  const { signals } = judge(subject, list.candidates(subject), { now: NOW });
  expect(signals.map(({ id }) => id)).toEqual<SignalId[]>(['listed-account', 'proven-by-domain']);
});

const label = fc.constantFrom(
  'nytimes',
  'nytirnes',
  'nytlmes',
  'my',
  'www',
  'nytimes-com',
  'xn--nytmes-p9a',
  'nytіmes',
  'com',
  'a',
);
const suffix = fc.constantFrom(
  'com',
  'org',
  'co.uk',
  'github.io',
  'bsky.social',
  'blogspot.com',
  'com.co',
  'example.org',
  'nytimes.com',
);
const glue = fc.constantFrom('.', '-', '', '@', ':443@', '%2e', '\\', '/', '。', '.com.', '\u00ad');
const lookAlike = fc
  .tuple(fc.array(fc.tuple(label, glue), { maxLength: 3 }), suffix)
  .map(([parts, end]) => parts.map((part) => part.join('')).join('') + end);
/** The domain that somebody had to register for a host, by the public suffix list. */
const registered = (host: string) => getDomain(host, { allowPrivateDomains: true });

test('no account on a domain that somebody else can register is official', () => {
  const name = fc.constantFrom('The New York Times', 'New York Times', 'Marisol Ottenby');
  const place = fc.constantFrom('handle', 'server', 'link');
  fc.assert(
    fc.property(lookAlike, name, place, (host, displayName, by) => {
      const subject =
        by === 'handle'
          ? bluesky(displayName, host)
          : by === 'server'
            ? mastodon(displayName, `nytimes@${host}`)
            : mastodon(displayName, 'nyt@a.example', verified(`https://${host}`));
      const { level, target } = verdictOf(subject);
      if (level !== 'official' || target?.name === PAGES.name) return;
      const { hostname } = new URL(`https://${host}`);
      expect(registered(hostname)).toBe('nytimes.com');
    }),
    { numRuns: 1500 },
  );
});

/** Whose word a verified link is: what the host on whose page it was read makes of it. */
import type { Profile } from '../../../src/model';
import { judge } from '../../../src/engine/judge';
import { compileList } from '../../../src/lists/compile';
import { open } from '../../../src/lists/lookup';
import { entity, NOW, profile, STATISTICS } from '../../support/entities';

const NASA = entity('NASA', {
  kind: 'organisation',
  accounts: { x: ['NASA'] },
  domains: ['nasa.gov', 'nasa-open.example'],
});
const MARIS = entity('Oddvar Kvistad', { accounts: { x: ['oddvar'] }, domains: ['kvistad.example'] });
const index = open(
  compileList([NASA, MARIS], {
    name: 'test',
    version: '1',
    sources: { compiled: { title: 'Known' } },
    statistics: STATISTICS,
    isOpen: (domain) => domain === 'nasa-open.example',
  }).buffer as ArrayBuffer,
);
const VERIFIERS = new Set(['mastodon.social']);
const verdictOf = (subject: Profile) =>
  judge(subject, index.candidates(subject), { now: NOW, verifiers: VERIFIERS });
const linked = (host: string | undefined, more: Partial<Profile> = {}): Profile =>
  profile('NASA', 'press@a.example', {
    site: 'mastodon',
    links: [{ url: 'https://www.nasa.gov/', verified: true }],
    ...(host !== undefined && { host }),
    ...more,
  });
const idsOf = (subject: Profile): string[] => verdictOf(subject).signals.map(({ id }) => id);

test.each([
  ['nobody says where it was read', undefined],
  ['a server of the manifest, or one that the user believes', 'mastodon.social'],
  ['the same, as somebody may write it', 'Mastodon.Social.'],
  ['the entity’s own server', 'social.nasa.gov'],
])('it proves where it was read on: %s', (_, host) => {
  expect(verdictOf(linked(host)).level).toBe('official');
});

test.each([
  ['another server', 'evil.example'],
  ['a server whose name only begins as theirs', 'nasa.gov.evil.example'],
  ['a server on a domain below which anybody has a name', 'evil.nasa-open.example'],
  ['what is no host', 'nasa.gov@evil.example'],
  ['nothing', ''],
])('it turns nothing green where it was read on: %s', (_, host) => {
  const { level } = verdictOf(linked(host));
  expect(level).not.toBe('official');
  expect(idsOf(linked(host))).not.toContain('proven-by-domain');
});

test('without a list of believed hosts no host is', () => {
  const subject = linked('mastodon.social');
  expect(judge(subject, index.candidates(subject), { now: NOW }).level).not.toBe('official');
});

test('a handle on the domain proves wherever it is read, for it says which account is meant', () => {
  const subject = profile('NASA', 'press@social.nasa.gov', { site: 'mastodon', host: 'evil.example' });
  expect(verdictOf(subject).level).toBe('official');
});

test('of an account that bears another name nothing is said', () => {
  const subject = linked('evil.example', { displayName: 'Ilvara Teague', handle: 'ilvara@evil.example' });
  expect(verdictOf(subject)).toEqual({ level: 'none', signals: [] });
});

test('the details say whose word it is, and it speaks a little for the account', () => {
  const kvistad = (host: string, verified: boolean): Profile =>
    profile('Oddvar Kvistad', 'oddvar_official@a.example', {
      site: 'mastodon',
      host,
      links: [{ url: 'https://kvistad.example/', verified }],
    });
  const { level, signals } = verdictOf(kvistad('evil.example', true));
  expect(level).not.toBe('official');
  expect(signals.find(({ id }) => id === 'own-site-link')).toMatchObject({
    weight: -2,
    finding: { variant: 'server', host: 'evil.example', domain: 'kvistad.example' },
  });
  const chance = (host: string, verified: boolean) => verdictOf(kvistad(host, verified)).probability ?? 0;
  expect(chance('evil.example', true)).toBeLessThan(chance('evil.example', false));
  expect(verdictOf(kvistad('mastodon.social', true)).level).toBe('official');
});

test('a badge that such a server draws turns nothing green', () => {
  for (const badge of ['government', 'organisation', 'verified', 'trusted-verifier'] as const) {
    const subject = linked('evil.example', { badge, affiliation: { name: 'NASA' } });
    expect(verdictOf(subject).level).not.toBe('official');
  }
});

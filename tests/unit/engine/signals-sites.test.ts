/** Signals of Bluesky and Mastodon, and of what bridges between sites make. */
import type { Label, Profile, Signal, Site } from '../../../src/model';
import type { SignalId } from '../../../src/signal-id';
import { originalOf } from '../../../src/identity/bridge';
import { entity, profile, verdictOf } from '../../support/entities';

const TIMES = entity('The New York Times', {
  kind: 'organisation',
  accounts: { x: ['nytimes'], bluesky: ['nytimes.com'] },
  domains: ['nytimes.com'],
});
const MUSK = entity('Elon Musk', { accounts: { x: ['elonmusk'] } });
const OTTENBY = entity('Marisol Ottenby', {
  accounts: { x: ['ottenby'], mastodon: ['mottenby@journa.example'], threads: ['m.ottenby'] },
});
const judged = (subject: Profile) => verdictOf(subject, TIMES, MUSK, OTTENBY);
const find = (id: SignalId, subject: Profile): Signal | undefined =>
  judged(subject).signals.find((signal) => signal.id === id);
const on = (site: Site, name: string, handle: string, more: Partial<Profile> = {}) =>
  profile(name, handle, { site, ...more });

describe('handles', () => {
  test('look-alike-domain', () => {
    expect(find('look-alike-domain', on('bluesky', 'The New York Times', 'nytirnes.com'))).toMatchObject({
      key: true,
      finding: { variant: 'looks', host: 'nytirnes.com', domain: 'nytimes.com' },
    });
    const inside = on('mastodon', 'The New York Times', 'news@nytimes.com.example.org');
    expect(find('look-alike-domain', inside)?.finding['variant']).toBe('inside');
    expect(find('look-alike-domain', on('bluesky', 'The New York Times', 'nytimes.de'))).toBeUndefined();
    expect(find('look-alike-domain', on('bluesky', 'Marisol Ottenby', 'nytirnes.com'))).toBeUndefined();
  });
  test('invalid-handle, which says nothing of the id that stands in its place', () => {
    for (const handle of ['handle.invalid', 'did:plc:abc234']) {
      const subject = on('bluesky', 'The New York Times', handle);
      expect(find('invalid-handle', subject)).toMatchObject({ weight: 2.5 });
      expect(find('handle-unlike', subject)).toBeUndefined();
    }
    expect(find('invalid-handle', on('bluesky', 'The New York Times', 'a.example'))).toBeUndefined();
  });
  test('near-handle: the first part of a listed one, on another host', () => {
    const copied = on('mastodon', 'Marisol Ottenby', 'mottenby@mastodon.social');
    expect(find('near-handle', copied)?.finding).toMatchObject({
      variant: 'host',
      listed: 'mottenby@journa.example',
    });
    expect(find('near-handle', on('bluesky', 'The New York Times', 'nytimes.bsky.social'))?.key).toBe(true);
  });
  test('handle-elsewhere: the first part of the handle is the listed one of another site', () => {
    for (const subject of [
      on('bluesky', 'Elon Musk', 'elonmusk.bsky.social'),
      on('mastodon', 'Elon Musk', 'ElonMusk@mastodon.social'),
    ])
      expect(find('handle-elsewhere', subject)?.finding).toEqual({ listed: 'elonmusk', site: 'x' });
  });
});

describe('labels', () => {
  const labelled = (label: Label) => on('bluesky', 'Elon Musk', 'em.example', { labels: [label] });
  test('impersonation-label is a key', () => {
    expect(find('impersonation-label', labelled('impersonation'))).toMatchObject({ key: true, weight: 5 });
    expect(judged(labelled('impersonation')).level).toBe('likely');
  });
  test('own-label', () => {
    expect(find('own-label', labelled('bot'))?.finding).toEqual({ variant: 'bot' });
    expect(find('own-label', labelled('moved'))?.weight).toBe(0);
  });
  test('a mirror that the site knows as one is shown as one', () => {
    expect(judged(labelled('mirror'))).toMatchObject({ level: 'disclosed', target: { name: 'Elon Musk' } });
  });
});

describe('disclosure-rule', () => {
  const rule = (site: Site, name: string, bio: string | undefined) =>
    find('disclosure-rule', on(site, name, 'q7', bio === undefined ? {} : { bio }))?.finding['variant'];
  test.each<[Site, string, string | undefined, string | undefined]>([
    ['x', 'Elon Musk (parody)', 'parody', 'start'],
    ['x', 'Parody of Elon Musk', 'parody', undefined],
    ['bluesky', 'Elon Musk (parody)', 'Jokes.', 'bio'],
    ['bluesky', 'Elon Musk (parody)', undefined, undefined],
    ['bluesky', 'Elon Musk', 'A parody.', 'name'],
    ['bluesky', 'Elon Musk (parody)', 'A parody.', undefined],
    ['tiktok', 'Elon Musk (parody)', 'Jokes.', 'bio'],
    ['mastodon', 'Elon Musk', 'A parody.', undefined],
    ['bluesky', 'Elon Musk', 'Jokes.', undefined],
  ])('on %s, "%s" with the bio "%s" lacks: %s', (site, name, bio, lacking) => {
    expect(rule(site, name, bio)).toBe(lacking);
  });
});

describe('bridges', () => {
  test.each<[Site, string, Site | undefined, string | undefined]>([
    ['mastodon', 'nytimes.com@bsky.brid.gy', 'bluesky', 'nytimes.com'],
    ['mastodon', 'ElonMusk@bird.makeup', 'x', 'elonmusk'],
    ['bluesky', 'mottenby.journa.example.ap.brid.gy', 'mastodon', 'mottenby@journa.example'],
    ['bluesky', 'elonmusk.bird.makeup.ap.brid.gy', 'x', 'elonmusk'],
    ['mastodon', 'm.ottenby@threads.net', 'threads', 'm.ottenby'],
    ['mastodon', 'bird.makeup@mastodon.social', undefined, undefined],
    ['mastodon', 'elonmusk@bird.makeup.example.org', undefined, undefined],
    ['mastodon', 'elonmusk@bird.makeup@evil.example', undefined, undefined],
    ['bluesky', 'nytimes.com.web.brid.gy', 'bluesky', 'nytimes.com'],
    ['mastodon', 'nytimes.com@web.brid.gy', 'bluesky', 'nytimes.com'],
    ['bluesky', 'web.brid.gy', undefined, undefined],
    ['bluesky', 'com.web.brid.gy', undefined, undefined],
    ['bluesky', 'nytimes.com.web.brid.gy.example.org', undefined, undefined],
    ['mastodon', 'web@web.brid.gy', undefined, undefined],
    ['bluesky', 'ap.brid.gy', undefined, undefined],
    ['bluesky', 'elonmusk.ap.brid.gy.example.org', undefined, undefined],
    ['x', 'elonmusk', undefined, undefined],
  ])('on %s, %s stands for the account on %s: %s', (site, handle, there, original) => {
    expect(originalOf({ site, handle })?.site).toBe(there);
    expect(originalOf({ site, handle })?.handle).toBe(original);
  });

  test.each([
    on('mastodon', 'Elon Musk', 'elonmusk@bird.makeup', { labels: ['mirror'] }),
    on('mastodon', 'The New York Times', 'nytimes.com@bsky.brid.gy'),
    on('bluesky', 'Marisol Ottenby', 'mottenby.journa.example.ap.brid.gy', { labels: ['mirror', 'bot'] }),
  ])('the mirror of a listed account is a mirror: $handle', (subject) => {
    const { level, signals, confirmedBy, target } = judged(subject);
    expect({ level, name: target?.name }).toEqual({ level: 'disclosed', name: subject.displayName });
    expect(signals[0]).toMatchObject({ id: 'mirror' satisfies SignalId, finding: { kind: 'mirror' } });
    expect(confirmedBy).toBeUndefined();
  });

  test.each<[Site, string]>([
    ['bluesky', 'nytimes.com.web.brid.gy'],
    ['bluesky', 'cooking.nytimes.com.web.brid.gy'],
    ['mastodon', 'nytimes.com@web.brid.gy'],
  ])('on %s, %s is the mirror of a website on a listed domain', (site, handle) => {
    const { level, signals, target } = judged(on(site, 'The New York Times', handle, { labels: ['mirror'] }));
    expect({ level, name: target?.name }).toEqual({ level: 'disclosed', name: 'The New York Times' });
    expect(signals[0]).toMatchObject({ id: 'mirror' satisfies SignalId, finding: { variant: 'website' } });
  });

  test.each(['nytirnes.com', 'nytimes.com.example.org', 'nytimes.bsky.social'])(
    'the mirror of the website %s is no mirror of the listed one',
    (domain) => {
      const mirror = on('bluesky', 'The New York Times', `${domain}.web.brid.gy`, { labels: ['mirror'] });
      const { level, signals } = judged(mirror);
      expect(level).toBe('possible');
      expect(signals[0]?.finding).toEqual({ kind: 'mirror', handle: domain, variant: 'website' });
    },
  );

  test('a website is not measured by where its owner has no account', () => {
    const quill = entity('Perpetua Quillfeather', { accounts: {}, absent: ['bluesky'] });
    const absent = (handle: string) =>
      verdictOf(on('bluesky', quill.name, handle), quill).signals.map(({ id }) => id);
    expect(absent('somebody.example')).toContain<SignalId>('absent-here');
    expect(absent('somebody.example.web.brid.gy')).not.toContain<SignalId>('absent-here');
  });

  test('the mirror of a fake is judged as the fake, amber at most', () => {
    const fake = judged(on('x', 'Elon Musk', 'elonmuskik'));
    const mirrored = judged(on('mastodon', 'Elon Musk', 'elonmuskik@bird.makeup', { labels: ['mirror'] }));
    expect([fake.level, mirrored.level]).toEqual(['likely', 'possible']);
    expect(mirrored.signals.map(({ id }) => id)).toContain('mirror');
  });

  test('an account of Threads seen from the fediverse is itself', () => {
    expect(judged(on('mastodon', 'Marisol Ottenby', 'm.ottenby@threads.net')).level).toBe('official');
  });
});

test('fake-tick: custom emoji in the place of a tick, and none that only has such letters', () => {
  for (const emoji of [':verified:', ':check_mark:', ':bird_verified:', ':white_check_mark:', ':badge_blue:'])
    expect(find('fake-tick', on('mastodon', `Elon Musk ${emoji}`, 'q7@a.example'))).toBeDefined();
  for (const emoji of [':ticket:', ':sticker_cat:', ':checkered_flag:', ':lipstick:', ':badger:'])
    expect(find('fake-tick', on('mastodon', `Elon Musk ${emoji}`, 'q7@a.example'))).toBeUndefined();
});

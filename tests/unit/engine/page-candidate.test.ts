/** Copies of an author, or of an account on the same page, whom no list knows. */
import type { AccountName, Profile, Verdict } from '../../../src/model';
import { entity, profile, verdictOf } from '../../support/entities';
import type { SignalId } from '../../../src/signal-id';

const LISTED = entity('Zorblax Quin', { accounts: { x: ['zorblax'] } });
const account = (displayName: string, handle: string): AccountName => ({ site: 'x', handle, displayName });
const OTTILIE = account('Ottilie Brandvold', 'ottiliebrand');

const inThread = (name: string, handle: string, author = OTTILIE, more: Partial<Profile> = {}): Verdict =>
  verdictOf(profile(name, handle, { place: 'reply', context: { threadAuthor: author }, ...more }), LISTED);
const beside = (name: string, handle: string, seen: AccountName[], more: Partial<Profile> = {}): Verdict =>
  verdictOf(profile(name, handle, { place: 'quote', context: { seen }, ...more }), LISTED);
const ids = ({ signals }: Verdict): string[] => signals.map(({ id }) => id);

describe('in a thread of somebody whom no list knows', () => {
  test('a copy of the full name is amber, whatever its handle, and points at the author', () => {
    expect(inThread('Ottilie Brandvold', 'user82731')).toMatchObject({
      level: 'possible',
      target: { name: 'Ottilie Brandvold', accounts: { x: ['ottiliebrand'] }, knownFrom: 'thread' },
    });
  });

  test.each([
    ['Ottilie Brandvold', 'ottiIiebrand'],
    ['Ottilie Brandvold', 'ottillebrand'],
    ['Ottilie Brandvold', 'ottilibrand'],
    ['Оttilie Brandvold', 'user82731'],
    ['OttiIie BrandvoId', 'user82731'],
    ['Ottilie\u200B Brand\u200Bvold', 'user82731'],
  ])('a second key makes it red: %s @%s', (name, handle) => {
    expect(inThread(name, handle).level).toBe('likely');
  });

  test('a second account of the author’s own, as people make them, is not called more than another one', () => {
    for (const handle of ['ottiliebrand2', 'ottilie_brand', 'ottiliebrandalt', 'realottiliebrand'])
      expect([handle, inThread('Ottilie Brandvold', handle).level]).toEqual([handle, 'possible']);
    const bio = 'My backup account';
    expect(inThread('Ottilie Brandvold', 'ottiliebrand2', OTTILIE, { bio }).level).toBe('possible');
  });

  test('the author is never warned about', () => {
    expect(inThread('Ottilie Brandvold', 'OttilieBrand').level).toBe('none');
    expect(inThread('Ottilie  Brandvold ✓', 'ottiliebrand').level).toBe('none');
  });

  test.each([
    ['Chris', 'chris_again', account('Chris', 'chris')],
    ['Anna', 'anna_1999', account('Anna', 'anna_1998')],
    ['Anna 🌻', 'sunny_anna', account('Anna 🌻', 'anna_k')],
    ['Dr. Anna', 'anna_m', account('Dr. Anna', 'anna_k')],
    ['Free Palestine 🇵🇸', 'reader_4', account('Free Palestine 🇵🇸', 'reader_9')],
    ['Deleted Account', 'x8281', account('Deleted Account', 'x1182')],
    ['J K', 'jk_2', account('J K', 'jk_1')],
    ['Ottilie Brandvold', 'user82731', { ...OTTILIE, site: 'bluesky' as const }],
    ['Ottilie Brand', 'user82731', OTTILIE],
    ['Acme Robotics Support', 'acme_help', account('Acme Robotics', 'acmerobotics')],
  ])('nothing is said of %s @%s', (name, handle, author) => {
    expect(inThread(name, handle, author).level).toBe('none');
  });

  test.each([
    ['Anna', 'annaschreibIer', account('Anna', 'annaschreibler')],
    ['Anna 🌻🐝', 'sunny', account('Anna 🌻🐝', 'anna_k')],
    ['田中健太郎', 'user_7261', account('田中健太郎', 'kentaro_t')],
  ])('a single word is enough where more is copied: %s @%s', (name, handle, author) => {
    expect(['possible', 'likely']).toContain(inThread(name, handle, author).level);
  });

  test('letters that the author plays with himself are no trick of the copy', () => {
    const styled = account('𝕺𝖙𝖙𝖎𝖑𝖎𝖊 𝕭𝖗𝖆𝖓𝖉𝖛𝖔𝖑𝖉 ✓', 'ottiliebrand');
    const verdict = inThread('𝕺𝖙𝖙𝖎𝖑𝖎𝖊 𝕭𝖗𝖆𝖓𝖉𝖛𝖔𝖑𝖉 ✓', 'user82731', styled);
    expect(verdict.level).toBe('possible');
    expect(ids(verdict)).toEqual<SignalId[]>(['thread-author']);
  });

  test('no sentence speaks of a list', () => {
    const all = ['ottiIiebrand', 'ottilie_brand', 'realottiliebrand', 'user82731'].flatMap((handle) =>
      inThread('Ottilie Brandvold', handle).signals.map(({ id, finding }) => [id, finding['variant']]),
    );
    expect(all).toContainEqual<[SignalId, string]>(['near-handle', 'looks_unlisted']);
    expect(all).toContainEqual<[SignalId, string]>(['near-handle', 'separators_unlisted']);
    expect(all).toContainEqual<[SignalId, string]>(['handle-with-word', 'unlisted']);
    expect(all.map(([id]) => id)).not.toContain<SignalId>('listed-elsewhere');
  });

  test('the same user name on another Mastodon server may be the author’s, too', () => {
    const author = {
      site: 'mastodon' as const,
      handle: 'ottilie@one.example',
      displayName: OTTILIE.displayName,
    };
    const verdict = inThread(OTTILIE.displayName, 'ottilie@two.example', author, { site: 'mastodon' });
    expect(verdict.level).toBe('possible');
    expect(verdict.signals.map(({ finding }) => finding['variant'])).toContain('host_unlisted');
  });

  test('where the list knows a bearer of the name, an unlisted author is no measure', () => {
    const posing = account('Zorblax Quin', 'zorblaxx');
    expect(inThread('Zorblax Quin', 'zorblax', posing).level).toBe('official');
    expect(inThread('Zorblax Quin', 'zorblaxxx', posing).target).toEqual({
      name: 'Zorblax Quin',
      kind: 'person',
      accounts: { x: ['zorblax'] },
    });
  });

  test('who was checked by the site, or says parody, isn’t warned about', () => {
    const level = (more: Partial<Profile>) => inThread('Ottilie Brandvold', 'q_2', OTTILIE, more).level;
    expect(level({ badge: 'organisation' })).toBe('none');
    expect(level({ labels: ['parody'] })).toBe('disclosed');
  });
});

describe('beside a genuine account on the page', () => {
  test('seen-beside: a reply or quote under its full name is amber, red with a second key', () => {
    const found = beside('Ottilie Brandvold', 'user82731', [account('Somebody Else', 'q'), OTTILIE]);
    expect(found).toMatchObject({ level: 'possible', target: { knownFrom: 'page' } });
    expect(ids(found)).toEqual<SignalId[]>(['seen-beside']);
    expect(beside('Ottilie Brandvold', 'ottiIiebrand', [OTTILIE]).level).toBe('likely');
  });

  test('in rows of a search, which puts namesakes together, the name alone says nothing', () => {
    for (const place of ['cell', 'post', 'typeahead'] as const)
      expect(beside('Ottilie Brandvold', 'user82731', [OTTILIE], { place }).level).toBe('none');
  });

  test('who was seen as genuine isn’t judged by the others', () => {
    const seen = [OTTILIE, account('Ottilie Brandvold', 'user82731')];
    expect(beside('Ottilie Brandvold', 'user82731', seen).level).toBe('none');
  });

  test('a listed account on the page weighs a little', () => {
    const verdict = beside('Zorblax Quin', 'zq_7', [account('Zorblax Quin', 'zorblax')]);
    expect(verdict.signals.find(({ id }) => id === 'seen-beside')).toMatchObject({ weight: 1 });
  });
});

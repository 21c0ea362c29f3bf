/** Dots in handles: part of them where the site allows them, and no place to cut at. */
import { judge } from '../../../src/engine/judge';
import { open, type Index } from '../../../src/lists/lookup';
import type { Entity, Profile, Site, Verdict } from '../../../src/model';
import { packagedList } from '../../../tools/list/packaged';
import { readRows } from '../../../tools/list/rows';
import { entity, NOW, profile, verdictOf } from '../../support/entities';

const TRIUMPH = entity('Triumph Motorcycles Ltd', {
  kind: 'organisation',
  accounts: { instagram: ['official.triumph'], x: ['UKTriumph'] },
});
const MUSK = entity('Elon Musk', { accounts: { x: ['elonmusk'], instagram: ['elon.musk'] } });
const DOTTED: Site[] = ['instagram', 'threads', 'tiktok', 'facebook', 'youtube'];

test('a listed handle is not its part before the dot', () => {
  const { signals } = verdictOf(profile('Triumph Motorcycles Ltd', 'the_official'), TRIUMPH);
  expect(signals.map(({ id }) => id)).not.toContain('handle-with-word');
});

test('a handle that only leaves out the dot of a listed one is that one, with other separators', () => {
  const { signals } = verdictOf(profile('Elon Musk', 'elonmusk', { site: 'instagram' }), MUSK);
  expect(signals.find(({ id }) => id === 'near-handle')?.finding).toMatchObject({
    variant: 'separators',
    listed: 'elon.musk',
  });
});

test('on Facebook dots do not count: it is the listed account', () => {
  const own = entity('Annie Leibovitz', { accounts: { facebook: ['annie.leibovitz'] } });
  const shown = (handle: string) =>
    verdictOf(profile('Annie Leibovitz', handle, { site: 'facebook' }), own).level;
  expect(shown('AnnieLeibovitz')).toBe('official');
  expect(shown('annie_leibovitz')).not.toBe('official');
});

/** What a verdict says, separators aside. */
function said({ level, probability, signals }: Verdict): string {
  const found = signals.map(({ id, weight, key, finding }) => ({
    id,
    weight,
    key,
    finding: Object.values(finding).map((text) => text.replace(/[._]/g, '')),
  }));
  return JSON.stringify({ level, probability, found });
}

describe('over the packaged list', () => {
  let index: Index;
  let rows: Entity[] = [];
  beforeAll(async () => {
    index = open((await packagedList()).bytes.buffer as ArrayBuffer);
    rows = await readRows();
  }, 120_000);

  test.each(DOTTED)(
    'a claim is judged alike with a dot and with an underscore on %s',
    (site) => {
      const apart: string[] = [];
      for (let i = 0; i < rows.length; i += 53) {
        const { name: displayName = '', accounts = {} } = rows[i] ?? {};
        const base = accounts.x?.[0] ?? accounts.instagram?.[0] ?? '';
        const word = ['real', 'official', 'support', 'news', '2'][i % 5] ?? '';
        const judged = (separator: string): string => {
          const one: Profile = { site, handle: `${base}${separator}${word}`, displayName };
          const verdict = judge(one, index.candidates(one), { now: NOW });
          return verdict.level === 'official' ? 'official' : said(verdict);
        };
        const [dotted, underscored] = [judged('.'), judged('_')];
        if (base !== '' && dotted !== underscored && ![dotted, underscored].includes('official'))
          apart.push(`${base} ${word}`);
      }
      expect(apart).toEqual([]);
    },
    120_000,
  );
});

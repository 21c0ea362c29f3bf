/** Bearers of a name that others bear, and those who are meant: each innocent beside the attack that looks like it. */
import fc from 'fast-check';
import { judge } from '../../../src/engine/judge';
import { LEVELS, type Level, type Profile, type Verdict } from '../../../src/model';
import type { Index } from '../../../src/lists/lookup';
import { openList } from '../../../tools/evaluate/judging';
import { NOW } from '../../support/entities';

let index: Index;
beforeAll(async () => {
  index = await openList();
});

type More = Partial<Profile>;
const verdictOf = (displayName: string, handle: string, more: More = {}): Verdict => {
  const subject: Profile = { site: 'x', handle, displayName, ...more };
  return judge(subject, index.candidates(subject), { now: NOW });
};
const loudness = (level: Level): number => LEVELS.indexOf(level);

describe('people who bear a name that others bear', () => {
  test.each([
    ['mahmoudabbas9142', 'Mahmoud Abbas', 'Civil engineer in Cairo'],
    ['liqiang_devops7', 'Li Qiang', 'Backend developer'],
    ['wangyi_photo31', 'Wang Yi', 'Photographer'],
    ['王毅_chengdu', '王毅', '土木工程师，成都人'],
    ['a_lukashenko_avto', 'Александр Лукашенко', 'Автомеханик'],
    ['melgibson_duluth', 'Mel Gibson', 'Melissa! Teacher, Duluth MN'],
    ['stephenking_hvac', 'Stephen King', 'Heating and cooling, Dayton'],
    ['aaronjudge_cpa', 'Aaron Judge', 'CPA in Tulsa'],
    ['mikejohnson7731', 'Mike Johnson', 'Welder'],
    ['minjun_kim_0412', 'Kim Jong-un', 'Baker in Daejeon'],
    ['imran_khan_8841', 'Imran Khan', 'Chartered accountant, Lahore'],
    ['bibi_kitchen_77', 'Bibi', 'Home cooking'],
  ])('@%s "%s" (%s) is at most a namesake', (handle, name, bio) => {
    expect(['none', 'namesake']).toContain(verdictOf(name, handle, { bio }).level);
  });

  test.each([
    ['keanureevesxx', 'Keanu Reeves'],
    ['scarlettj_81', 'Scarlett Johansson'],
  ])('absence of somebody whose name nobody else bears is a key: @%s "%s"', (handle, name) => {
    expect(verdictOf(name, handle).level).toBe('likely');
  });

  test.each([
    ['GeorgeWBushs', 'George W. Bush', 'paid'],
    ['realbradpitt', 'Brad Pitt', 'none'],
  ] as const)('@%s "%s" has what no bearer needs', (handle, name, badge) => {
    expect(verdictOf(name, handle, { badge }).level).toBe('likely');
  });
});

describe('brands whose name is also a word or a name', () => {
  test.each([
    ['Tesla8724', 'Tesla', 'Tesla'],
    ['BellaSureman', 'Microsoft Support', 'Microsoft'],
    ['NikeStore_8724', 'Nike', 'Nike'],
    ['UberSupport_8724', 'Uber Support', 'Uber'],
  ])('@%s "%s" under a paid tick is taken for %s', (handle, name, target) => {
    const { level, target: named } = verdictOf(name, handle, { badge: 'paid' });
    expect(['possible', 'likely']).toContain(level);
    expect(named?.name).toBe(target);
  });

  test.each([
    ['tesla_lindqvist', 'Tesla Lindqvist', 'Student nurse'],
    ['apple_pie_amy8', 'Apple', 'Baker'],
    ['newtimecafe_gent', 'New Time', 'Café in Ghent'],
    ['orange_marchetti', 'Orange', 'Painter, Bari'],
  ])('@%s "%s" (%s) is none of them', (handle, name, bio) => {
    expect(['none', 'namesake']).toContain(verdictOf(name, handle, { bio }).level);
  });
});

test('a handle, an age and a bio of one’s own never raise what a plain namesake is', () => {
  const name = fc.constantFrom(
    'Mahmoud Abbas',
    'Li Qiang',
    'Mel Gibson',
    'Emma Thompson',
    'Jack Smith',
    '王毅',
  );
  const own = fc.record({
    handle: fc.constantFrom('blue_kestrel', 'tram_driver_9', 'sunday_baker', 'pelican_run'),
    bio: fc.constantFrom('Nurse in Leeds.', 'Автомеханик', '会社員', 'Truck driver out of Amarillo'),
    joined: fc.constantFrom('2009-03', '2014-11', '2019-06'),
    site: fc.constantFrom('x' as const, 'instagram' as const, 'threads' as const),
  });
  fc.assert(
    fc.property(name, own, (displayName, { handle, ...more }) => {
      const plain = verdictOf(displayName, 'user_7261', { site: more.site });
      const { level } = verdictOf(displayName, handle, more);
      expect(loudness(level)).toBeLessThanOrEqual(Math.max(loudness(plain.level), loudness('namesake')));
    }),
    { numRuns: 60 },
  );
});

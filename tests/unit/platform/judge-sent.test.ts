import { judgeSent } from '../../../src/platform/judge-sent';
import { LEVELS, type Level, type Profile, type Verdict } from '../../../src/model';

const drawn: Profile = { site: 'x', handle: 'ann', displayName: 'Ann', place: 'post' };
const sent: Profile = { ...drawn, labels: ['parody'], drawn };
/** The verdict when it is judged with what was sent, and without. */
const levelOf = (withSent: Level, bare: Level, profile: Profile = sent): Level =>
  judgeSent(profile, ({ labels }) => ({ level: labels ? withSent : bare, signals: [] })).level;

test.each(LEVELS)('where what is drawn is red, nothing that was sent softens it: %s', (softer) => {
  expect(levelOf(softer, 'likely')).toBe('likely');
});

test.each(LEVELS.filter((level) => level !== 'likely'))(
  'where it isn’t, what was sent counts: %s',
  (bare) => {
    for (const level of LEVELS) expect(levelOf(level, bare)).toBe(level);
  },
);

test('a profile that is as it was drawn is judged once, and none is judged with a second one in it', () => {
  const judge = jest.fn<Verdict, [Profile]>(() => ({ level: 'none', signals: [] }));
  judgeSent(drawn, judge);
  expect(judge).toHaveBeenCalledTimes(1);
  const context = { seen: [drawn] };
  judgeSent({ ...sent, context }, judge);
  expect(judge.mock.calls.slice(1)).toEqual([
    [{ ...drawn, labels: ['parody'], context }],
    [{ ...drawn, context }],
  ]);
});

/**
 * Known people who put a famous name over their own account for a day, as hundreds did in November 2022: everything but
 * the name says who they are. A joke that isn't disclosed: amber at most.
 */
import type { Profile } from '../../../src/model';
import { levelsOf, type Draft } from '../case';
import { random } from '../random';
import type { Target } from '../targets';
import { ownHandle } from './handles';
import type { Material } from './material';
import { magnitude } from './trimmings';

export function renamed(target: Target, { people }: Material): Draft[] {
  if (target.tier !== 1 || target.kind !== 'person') return [];
  const chance = random(`renamed:${target.name}`);
  const own = `${chance.pick(people.given)} ${chance.pick(people.family)}`;
  const handle = ownHandle(own, chance);
  const known = { followers: magnitude(chance, 50_000, 5_000_000), joined: `${chance.whole(2008, 2014)}-03` };
  const kinds: [kind: string, shown: Partial<Profile>][] = [
    ['verified', { badge: 'legacy' }],
    ['verified-with-counts', { badge: 'legacy', ...known }],
    ['paid-with-counts', { badge: 'paid', ...known }],
    ['nothing-but-the-name', { badge: 'none' }],
    ['old-and-small', { badge: 'none', followers: magnitude(chance, 50, 5000), joined: '2011-06' }],
  ];
  return kinds.map(([kind, shown]) => ({
    kind,
    expect: levelsOf('none namesake possible'),
    profile: { site: 'x', handle, displayName: target.name, ...shown },
  }));
}

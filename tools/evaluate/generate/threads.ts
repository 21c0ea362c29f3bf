/** Replies under a listed entity's own post: clones of its name, strangers, and the author. */
import { levelsOf, type Draft } from '../case';
import { random } from '../random';
import type { Target } from '../targets';
import { impostorHandle, ownHandle } from './handles';
import type { Material } from './material';
import { ofOrdinary } from './trimmings';

export function threads(target: Target, { people }: Material): Draft[] {
  const [author] = target.accounts.x ?? [];
  if (author === undefined) return [];
  const chance = random(`thread:${target.name}`);
  const context = { threadAuthor: { site: 'x' as const, handle: author, displayName: target.name } };
  const around = { site: 'x', place: 'reply', context } as const;
  const stranger = `${chance.pick(people.given)} ${chance.pick(people.family)}`;
  const posing = { expect: levelsOf('warn'), poses: true };
  return [
    {
      kind: 'clone-near-handle',
      ...posing,
      profile: { ...around, displayName: target.name, handle: impostorHandle(target.name, chance) },
    },
    {
      kind: 'clone-any-handle',
      ...posing,
      profile: { ...around, displayName: target.name, handle: `user${chance.whole(1e6, 9e7)}` },
    },
    {
      kind: 'stranger',
      expect: levelsOf('none'),
      poses: false,
      profile: {
        ...around,
        ...ofOrdinary(chance, people.bios),
        displayName: stranger,
        handle: ownHandle(stranger, chance),
      },
    },
    {
      kind: 'author',
      expect: levelsOf('official'),
      poses: false,
      profile: { ...around, displayName: target.name, handle: author },
    },
  ];
}

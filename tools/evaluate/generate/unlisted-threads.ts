/** Replies under the post of somebody whom no list knows: copies, namesakes by first name, the author, other people. */
import type { AccountName, Profile } from '../../../src/model';
import { levelsOf, type Draft } from '../case';
import { random, type Random } from '../random';
import type { Target } from '../targets';
import { cut, impostorHandle, ownHandle } from './handles';
import type { Material } from './material';
import { ofOrdinary } from './trimmings';

const WARN = { expect: levelsOf('warn'), poses: true };
const QUIET = { expect: levelsOf('none'), poses: false };
/** Letters by which a handle is changed without being seen to be. */
const LOOKS = [
  ['l', 'I'],
  ['i', 'l'],
  ['o', '0'],
  ['m', 'rn'],
] as const;
const EMOJI = ['🌻', '✨', '🇺🇸', '🏳️‍🌈', '💙', '🐝'];

/** @param target gives the seed, and the half that the cases are in; it isn't in them */
export function unlistedThreads(target: Target, { people }: Material): Draft[] {
  const chance = random(`unlisted-thread:${target.name}`);
  const [given, family] = [chance.pick(people.given), chance.pick(people.family)];
  const name = `${given} ${family}`;
  const handle = cut(`${given}${family}`).toLowerCase();
  const under = (author: string, displayName: string, own: string): Profile =>
    replyTo({ site: 'x', handle, displayName: author }, displayName, own, ofOrdinary(chance, people.bios));
  const quoted: Profile = {
    ...under(name, name, impostorHandle(name, chance)),
    place: 'quote',
    context: { seen: [{ site: 'x', handle, displayName: name }] },
  };
  const other = `${chance.pick(people.given.filter((one) => one !== given))} ${family}`;
  const namesake = `${given} ${chance.pick(people.family.filter((one) => one !== family))}`;
  const plain = `${given} ${chance.pick(EMOJI)}`;
  const drafts: Draft[] = [
    { kind: 'clone-any-handle', ...WARN, profile: under(name, name, `user${chance.whole(1e6, 9e7)}`) },
    { kind: 'clone-near-handle', ...WARN, profile: under(name, name, impostorHandle(name, chance)) },
    { kind: 'clone-quoted', ...WARN, profile: quoted },
    { kind: 'same-family', ...QUIET, profile: under(name, other, ownHandle(other, chance)) },
    { kind: 'same-first-name', ...QUIET, profile: under(given, given, ownHandle(namesake, chance)) },
    {
      kind: 'same-first-name-and-emoji',
      ...QUIET,
      profile: under(plain, plain, ownHandle(namesake, chance)),
    },
    ...lookAlikes(handle, chance).map((own) => ({
      kind: 'clone-look-alike',
      ...WARN,
      profile: under(name, name, own),
    })),
  ];
  const copies = drafts.filter(({ profile }) => profile.handle.toLowerCase() !== handle);
  return [...copies, { kind: 'author', ...QUIET, profile: under(name, name, handle) }];
}

function replyTo(
  threadAuthor: AccountName,
  displayName: string,
  handle: string,
  more: Partial<Profile>,
): Profile {
  return { site: 'x', place: 'reply', displayName, handle, ...more, context: { threadAuthor } };
}

/** The handle with a letter that only looks like its own, where it has one to change. */
function lookAlikes(handle: string, chance: Random): string[] {
  const all = LOOKS.filter(([letter]) => handle.includes(letter, 1));
  if (all.length === 0) return [];
  const [letter, look] = chance.pick(all);
  const at = handle.indexOf(letter, 1);
  return [cut(handle.slice(0, at) + look + handle.slice(at + 1))];
}

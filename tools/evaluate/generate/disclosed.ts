/** Parody and fan accounts that say so, in each language's own way; and disclosures that a reader would not see. */
import type { Profile } from '../../../src/model';
import { withinOneEdit } from '../../../src/text/edit-distance';
import type { Draft } from '../case';
import { random, type Random } from '../random';
import type { Target } from '../targets';
import { impostorHandle } from './handles';
import type { Material, Phrase } from './material';
import { magnitude } from './trimmings';

const SAYS_SO = { expect: ['disclosed'], poses: false } satisfies Partial<Draft>;
const EACH = 8;
/** Eight phrases for each target, another eight for the next; and the site's own label. */
export function disclosed(target: Target, { phrases }: Material): Draft[] {
  const chance = random(`disclosed:${target.name}`);
  const said = sayingSo(target, phrases, chance).filter(({ profile }) => !isTakenBack(target, profile));
  const label = chance.pick(['parody', 'fan', 'commentary'] as const);
  const labelled = { ...plain(target, chance), labels: [label] };
  return [...said, { kind: `label-${label}`, ...SAYS_SO, profile: labelled }];
}

const sayingSo = (target: Target, phrases: readonly Phrase[], chance: Random): Draft[] =>
  Array.from({ length: EACH }, () => chance.pick(phrases)).map((phrase) => ({
    kind: `${phrase.kind}-${phrase.where}-${phrase.lang}`,
    ...SAYS_SO,
    profile: bearing(target, chance, phrase),
  }));

function bearing(target: Target, chance: Random, phrase: Phrase): Profile {
  const text = phrase.text.replaceAll('{name}', target.name);
  const profile = plain(target, chance);
  return phrase.where === 'name' ? { ...profile, displayName: text } : { ...profile, bio: text };
}

function plain(target: Target, chance: Random): Profile {
  const handle = impostorHandle(target.name, chance);
  const badge = chance.pick(['none', 'none', 'paid'] as const);
  const followers = magnitude(chance, 5, 200_000);
  const shown = { site: 'x', handle, displayName: target.name, badge } as const;
  return chance.chance(0.5) ? shown : { ...shown, followers };
}

const letters = (handle: string): string =>
  (handle.split('.')[0] ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');

/** What only the bio says, a handle one letter from a listed one takes back: it passes for the genuine one on a timeline. */
function isTakenBack({ accounts, name }: Target, { handle, displayName }: Profile): boolean {
  if (displayName !== name) return false;
  const own = letters(handle);
  return Object.values(accounts)
    .flat()
    .some((listed) => (withinOneEdit(own, letters(listed)) ?? { kind: 'none' }).kind !== 'none');
}

/** Not disclosed for whoever reads a timeline; whether to warn depends on the rest. */
const HIDDEN = { expect: ['none', 'namesake', 'possible', 'likely'] } satisfies Partial<Draft>;
/** Beside a handle one letter from a listed one: short handles are one letter from many, so either reading may be right. */
const OPEN = { expect: ['disclosed', ...HIDDEN.expect] } satisfies Partial<Draft>;
/** Names are cut off in timelines from about here, in characters. */
const SEEN = 30;

export function hiddenDisclosures(target: Target, { phrases }: Material): Draft[] {
  const chance = random(`hidden:${target.name}`);
  const profile = plain(target, chance);
  const { name } = target;
  const padded = `${name}${' '.repeat(Math.max(2, SEEN + 2 - name.length))}`;
  const kinds: [kind: string, changed: Partial<Profile>][] = [
    ['after-the-cut', { displayName: `${padded}(parody)` }],
    [
      'after-the-cut-with-emoji',
      { displayName: `${name} ${'🚀'.repeat(Math.max(1, SEEN - name.length))} parody` },
    ],
    ['look-alike-letters', { displayName: `${name} (ра𝗋оԁу)` }],
    ['upside-down', { displayName: `${name} ʎpoɹɐd` }],
    [
      'contradicted-in-name',
      { displayName: `${name} (official)`, bio: 'Parody. This is the official account.' },
    ],
    ['contradicted-in-bio', { bio: `Official account of ${name}. Parody.` }],
    ['contradicted-by-tick', { displayName: `${name} ✔️`, bio: 'parody' }],
    ['far-down-the-bio', { bio: `${'\n'.repeat(40)}parody` }],
  ];
  const besideNear = sayingSo(target, phrases, random(`disclosed:${target.name}`))
    .filter((draft) => isTakenBack(target, draft.profile))
    .map((draft): Draft => ({ kind: 'beside-a-near-handle', ...OPEN, profile: draft.profile }));
  const hidden = kinds.map(([kind, changed]): Draft => ({
    kind,
    ...HIDDEN,
    profile: { ...profile, ...changed },
  }));
  return [...hidden, ...besideNear];
}

/**
 * Where an account says that it isn't the one it is named after, read as a reader would see it: in plain letters and
 * before the cut. What only a search or a patient reader finds is hidden, and counts as said by nobody.
 */
import type { Entity, Profile } from '../model';
import { NOT, NOT_REAL } from '../language/denials';
import { COMMENTARY, FAN, FAN_ACCOUNT, PARODY } from '../language/disclosures';
import { memoize } from '../text/memoize';
import { namesOf } from './names';

export type Disclosed = 'parody' | 'fan' | 'commentary';

export interface Disclosure {
  kind: Disclosed;
  word: string;
  /** At the very start of the name, where nothing can cut it off. */
  leads: boolean;
  /** Only there for those who search: after the cut, far down, or in letters that a reader takes for ornament. */
  hidden: boolean;
}

export interface Disclosures {
  inName: Disclosure | undefined;
  inBio: Disclosure | undefined;
}

/** Names are cut off in timelines from about here, in characters. */
const NAME_SEEN = 30;
/** Room after a long name for the word that says so. */
const NAME_ROOM = 18;
/** A bio shows some lines before it is folded. */
const BIO_LINES_SEEN = 8;

/** Texts of one profile, read for every candidate. */
const REMEMBERED = 64;

/** Lower case, without accents of Latin and Greek; letters otherwise as they stand. */
const plain = memoize(
  (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/g, '')
      .normalize('NFC')
      .toLowerCase(),
  REMEMBERED,
);

/** Whether a name has any word to look at more closely: hardly one does. */
const mayDisclose = memoize(
  (text) => [PARODY, FAN, COMMENTARY, NOT_REAL].some((words) => words.test(text)),
  REMEMBERED,
);

/**
 * What an account says of not being the target.
 * @param name the display name as a careful reader would read it, which finds what is disguised
 * @param bio the bio, read in the same way
 */
export function disclosuresOf(profile: Profile, entity: Entity, name: string, bio: string): Disclosures {
  return { inName: disclosedInName(profile, entity, name), inBio: disclosedInBio(profile, entity, bio) };
}

function disclosedInName(profile: Profile, entity: Entity, folded: string): Disclosure | undefined {
  const { displayName } = profile;
  // Nearly every name: short enough to be seen whole, and without a word of the kind, shown or in disguise.
  if (displayName.length <= NAME_SEEN && !mayDisclose(plain(displayName)) && !mayDisclose(folded))
    return undefined;
  const shown = Array.from(displayName);
  // A long name pushes what follows past the cut by itself; only padding hides.
  const longest = Math.max(...namesOf(entity).map((name) => Array.from(name).length));
  const cut = Math.max(NAME_SEEN, longest + NAME_ROOM);
  const seen = plain(shown.slice(0, cut).join(''));
  const own = (word: string) => namesOf(entity).some((name) => plain(name).includes(word));
  const kinds: [Disclosed, RegExp][] = [
    ['parody', PARODY],
    ['fan', FAN],
    ['commentary', COMMENTARY],
  ];
  for (const [text, hidden] of [
    [seen, false],
    [folded, true],
  ] as const) {
    if (!mayDisclose(text)) continue;
    for (const [kind, words] of kinds) {
      const found = words.exec(text);
      if (found && !own(found[0]))
        return { kind, word: found[0], leads: /^\W*$/u.test(text.slice(0, found.index)), hidden };
    }
    const not = NOT_REAL.exec(text);
    if (not?.[1]) return { kind: 'parody', word: not[1], leads: true, hidden };
  }
  return undefined;
}

function disclosedInBio(profile: Profile, entity: Entity, folded: string): Disclosure | undefined {
  if (profile.bio === undefined) return undefined;
  const names = namesOf(entity).map(plain);
  const seen = plain(profile.bio.split('\n').slice(0, BIO_LINES_SEEN).join('\n'));
  for (const [text, hidden] of [
    [seen, false],
    [folded, true],
  ] as const) {
    const found = inBio(text, names);
    if (found) return { ...found, leads: false, hidden };
  }
  return undefined;
}

function inBio(text: string, names: readonly string[]): { kind: Disclosed; word: string } | undefined {
  const said = PARODY.exec(text)?.[0] ?? denial(text, names);
  const fans =
    FAN_ACCOUNT.exec(text)?.[0] ??
    (names.some((name) => text.includes(name)) ? FAN.exec(text)?.[0] : undefined);
  if (fans !== undefined) return { kind: 'fan', word: fans };
  if (said !== undefined) return { kind: 'parody', word: said };
  const comments = COMMENTARY.exec(text)?.[0];
  return comments === undefined ? undefined : { kind: 'commentary', word: comments };
}

/** "not Elon Musk", "no soy Elon Musk": a word that denies, shortly before the name. */
function denial(text: string, names: readonly string[]): string | undefined {
  for (const name of names) {
    const at = text.indexOf(name);
    const before = at < 0 ? '' : text.slice(Math.max(0, at - 24), at);
    const word = NOT.exec(before)?.[0];
    if (word !== undefined) return `${word} ${name}`;
  }
  return undefined;
}

/**
 * Where an account says that it isn't the one it is named after, read as a reader would see it: in plain letters and
 * before the cut. What only a search or a patient reader finds is hidden, and counts as said by nobody.
 */
import type { Entity, Profile } from '../model';
import { NOT_REAL } from '../language/denials';
import type { Disclosed } from '../language/disclosing';
import { plainText } from '../language/plain-text';
import type { Saying } from '../language/sayings';
import { memoize } from '../text/memoize';
import { namesOf } from './names';
import type { Reading, SelfDescription } from './self-description';

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

/** Texts of one profile, read for every candidate. */
const REMEMBERED = 64;
/** What the account is, where it says several things: in a name the plainest word, in a bio who runs it. */
const IN_NAME: readonly Disclosed[] = ['parody', 'fan', 'commentary'];
const IN_BIO: readonly Disclosed[] = ['fan', 'parody', 'commentary'];

const plain = memoize(plainText, REMEMBERED);

/** What an account says of not being the target. */
export function disclosuresOf(profile: Profile, entity: Entity, said: SelfDescription): Disclosures {
  const own = (word: string): boolean => namesOf(entity).some((name) => plain(name).includes(word));
  return {
    inName: firstOf(said.name, IN_NAME, own) ?? denied(profile.displayName),
    inBio: firstOf(said.bio, IN_BIO, () => false),
  };
}

/** @param own whether a word is the target's own and so discloses nothing */
function firstOf(
  { seen, all }: Reading,
  kinds: readonly Disclosed[],
  own: (word: string) => boolean,
): Disclosure | undefined {
  for (const [sayings, hidden] of [
    [seen, false],
    [all, true],
  ] as const) {
    for (const kind of kinds) {
      const found = sayings.find((saying) => kindOf(saying) === kind && !own(saying.words));
      if (found) return { kind, word: found.words, leads: found.from === 0, hidden };
    }
  }
  return undefined;
}

/** Who denies to be somebody plays with the name. */
function kindOf(saying: Saying): Disclosed | undefined {
  if (saying.what === 'denial') return 'parody';
  return saying.what === 'disclosure' ? saying.kind : undefined;
}

function denied(displayName: string): Disclosure | undefined {
  const word = NOT_REAL.exec(plain(displayName))?.[1];
  return word === undefined ? undefined : { kind: 'parody', word, leads: true, hidden: false };
}

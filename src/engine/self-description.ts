/**
 * Self-description: what an account's name and bio say of itself, each read twice: as a reader sees it, and with its
 * disguises undone, which only a search would find.
 */
import type { Entity, Profile } from '../model';
import { plainText } from '../language/plain-text';
import { sayingsOf, type Saying } from '../language/sayings';
import { fold, type Folded } from '../text/fold';
import { memoize } from '../text/memoize';
import type { Trick } from '../text/tricks';
import { namesOf } from './names';

export interface SelfDescription {
  /** Of the display name. */
  name: Reading;
  /** Of the bio; nothing where none is shown. */
  bio: Reading;
}

export interface Reading {
  /** What a reader of a timeline or of a profile sees. */
  seen: readonly Saying[];
  /** The whole, with what is disguised or stands too far down to be seen. */
  all: readonly Saying[];
}

const NOTHING: Reading = { seen: [], all: [] };

/** Names are cut off in timelines from about here, in characters. */
const NAME_SEEN = 30;
/** Room after a long name for the word that says so. */
const NAME_ROOM = 18;
/** A bio shows some lines before it is folded. */
const BIO_LINES_SEEN = 8;
/** Texts of one profile, read for every candidate. */
const REMEMBERED = 64;
/** A shorter handle is a word of some language. */
const HANDLE_LEAST = 4;

const plain = memoize(plainText, REMEMBERED);

/** Tricks that change letters; ticks and emoji stand between words and change none. */
const DISGUISES: ReadonlySet<Trick['kind']> = new Set<Trick['kind']>([
  'look-alike',
  'styled',
  'invisible',
  'spaced',
  'upside-down',
  'marks',
  'bidi',
  'symbol',
]);

/** @param name the display name, folded; @param bio the bio, folded */
export function selfDescription(
  profile: Profile,
  entity: Entity,
  name: Folded,
  bio: Folded,
): SelfDescription {
  return { name: ofName(profile.displayName, entity, name), bio: ofBio(profile.bio, entity, bio) };
}

function ofName(displayName: string, entity: Entity, folded: Folded): Reading {
  const names = namesOf(entity);
  const whole = sayingsOf(plain(displayName), names, true);
  const all = isDisguised(folded) ? [...whole, ...sayingsOf(plain(folded.text), names, true)] : whole;
  if (all.length === 0) return NOTHING;
  const shown = Array.from(displayName);
  if (shown.length <= NAME_SEEN) return { seen: whole, all };
  // A long name pushes what follows past the cut by itself; only padding hides.
  const longest = Math.max(...names.map((one) => Array.from(one).length));
  const cut = shown.slice(0, Math.max(NAME_SEEN, longest + NAME_ROOM)).join('');
  return { seen: sayingsOf(plain(cut), names, true), all };
}

function ofBio(bio: string | undefined, entity: Entity, folded: Folded): Reading {
  if (bio === undefined || bio === '') return NOTHING;
  const names = boundNames(entity);
  const whole = sayingsOf(plain(bio), names);
  const all = isDisguised(folded) ? [...whole, ...sayingsOf(undisguised(bio), names)] : whole;
  if (all.length === 0) return NOTHING;
  const lines = bio.split('\n');
  if (lines.length <= BIO_LINES_SEEN) return { seen: whole, all };
  return { seen: sayingsOf(plain(lines.slice(0, BIO_LINES_SEEN).join('\n')), names), all };
}

const isDisguised = ({ tricks }: Folded): boolean => tricks.some(({ kind }) => DISGUISES.has(kind));

/** The fold knows no clauses, so each is folded by itself. */
const undisguised = memoize(
  (bio: string): string =>
    bio
      .split(/[.,;:!?|/()\n]+/)
      .map((clause) => plainText(fold(clause).text))
      .join('\n'),
  REMEMBERED,
);

const known = new WeakMap<Entity, string[]>();

/** Names and listed handles, by which a bio speaks of the target. */
function boundNames(entity: Entity): string[] {
  const found = known.get(entity);
  if (found) return found;
  const handles = Object.values(entity.accounts).flat();
  const made = [...new Set([...namesOf(entity), ...handles.filter(({ length }) => length >= HANDLE_LEAST)])];
  known.set(entity, made);
  return made;
}

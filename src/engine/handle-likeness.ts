/** How a profile's handle relates to the target's listed handles and name; several signals use it. */
import { rememberingBySite } from '../identity/remembering-by-site';
import type { Entity, Profile, Site } from '../model';
import { withinOneEdit } from '../text/edit-distance';
import { passesFor } from '../text/passes-for';
import { similarity } from '../text/similarity';
import { skeleton } from '../text/skeleton';
import { handleTokens, stripTrailingDigits } from '../text/tokenizer';
import { BRANCHES, isDecoration } from '../text/vocabulary';
import { nameTokens, namesOf, squeeze } from './names';
import { isInOtherOrder } from './other-order';
import { handlesOf, lettersOf, spelling, spellsName, type Spelt } from './spelling';

type Near = 'same' | 'looks' | 'edit' | 'turned';

export type Likeness =
  { how: Near; site: Site; listed: string; words: string[] } | Spelt | ({ how: 'unlike' } & Nearest);

/** The listed handle, or name, that a handle is most like. */
interface Nearest {
  /** Dice similarity from 0 to 1. */
  similarity: number;
  nearest: string;
  /** The site of the handle; undefined for a name. */
  site: Site | undefined;
}

/** Dice similarity to the nearest listed handle or name below which a handle says something else. */
const OWN = 0.55;

/** From here on another first letter is a slip (@alonmusk), not another word. */
const LONG = 8;
/** Handles shorter than this are within an edit of too many others. */
const SHORTEST = 5;
/** Handles of a page's accounts and their targets, read by several signals each. */
const REMEMBERED = 64;
/** The strongest relation, listed handles before names; words are what was taken off the handle to see it. */
export function likeness(profile: Profile, entity: Entity): Likeness {
  const own = lettersOf(profile.handle, profile.site);
  const forms = formsOf(profile.handle, profile.site);
  let best: Extract<Likeness, { listed: string }> | undefined;
  for (const [site, handles] of Object.entries(entity.accounts) as [Site, string[]][]) {
    for (const listed of handles) {
      const found = compare(own, forms, lettersOf(listed, site), entity);
      if (!found) continue;
      const better = !best || rank(found.how, found.words) > rank(best.how, best.words);
      if (better || (site === profile.site && best?.site !== site && found.how === best?.how))
        best = { ...found, site, listed };
    }
  }
  const spelt = spelling(own, entity);
  // A handle made of one's own names and initials is what any bearer takes, however near it is to a listed one.
  if (best?.how === 'edit' && entity.kind === 'person' && isMadeOfNames(own, entity)) {
    return spelt ?? { how: 'unlike', ...nearest(entity, own) };
  }
  // A word beside the name says more than that the same word stands on the other side of it.
  if (best?.how === 'turned' && spelt && isDecoration(spelt.extra)) return spelt;
  return best ?? spelt ?? { how: 'unlike', ...nearest(entity, own) };
}

/** Whether a handle is its bearer's own, so that ornaments in the name are taste rather than a trick. */
export function isOnesOwn(found: Likeness): boolean {
  return found.how === 'unlike' && found.similarity < OWN;
}

const rank = (how: Near, words: string[]): number =>
  ({ same: 2, looks: 3, edit: 1, turned: 0 })[how] * 10 - words.length;

interface Form extends Trimmed {
  lower: string;
  look: string;
}

/** The profile's handle in all its forms, the same beside every candidate. */
const formsOf = rememberingBySite(
  (handle, site): readonly Form[] =>
    trimmed(handle, site).map(({ text, words }) => ({
      ...{ text, words },
      ...{ lower: text.toLowerCase(), look: skeleton(text) },
    })),
  REMEMBERED,
);

function compare(
  own: string,
  forms: readonly Form[],
  listed: string,
  entity: Entity,
): { how: Near; words: string[] } | undefined {
  const lower = listed.toLowerCase();
  const look = listed.length >= SHORTEST - 1 ? skeleton(listed) : undefined;
  for (const form of forms) {
    if (form.lower === lower) return { how: 'same', words: form.words };
    if (form.look === look && !isOnlyCaseApart(form.text, listed)) return { how: 'looks', words: form.words };
  }
  const beside = wordBeside(own, listed);
  if (beside) return { how: 'same', words: [beside] };
  const branch = sharedBranch(forms, listed);
  if (branch) return { how: 'same', words: [branch] };
  const more = moreDigits(own, listed);
  if (more) return { how: 'same', words: [more] };
  if (isTellingEdit(own, listed)) return { how: 'edit', words: [] };
  return isInOtherOrder(own, listed, entity) ? { how: 'turned', words: [] } : undefined;
}

/** Small i and l share a skeleton and aren't drawn alike. */
function isOnlyCaseApart(text: string, listed: string): boolean {
  return passesFor(text, listed) === undefined;
}

/** A known word glued to either end of a listed handle, however short that is: BBChelp. */
function wordBeside(handle: string, listed: string): string | undefined {
  const [own, other] = [handle.toLowerCase(), listed.toLowerCase()];
  if (other.length < 2 || own.length <= other.length) return undefined;
  const rest = own.startsWith(other)
    ? own.slice(other.length)
    : own.endsWith(other)
      ? own.slice(0, -other.length)
      : '';
  return rest !== '' && isDecoration(rest) ? rest : undefined;
}

/** @yukitsunoda076 beside @yukitsunoda07: with the listed one's own digits, which one bearer in a hundred has by chance. */
function moreDigits(own: string, listed: string): string | undefined {
  const isLonger = own.length > listed.length && /\d\d$/.test(listed);
  if (!isLonger || !own.toLowerCase().startsWith(listed.toLowerCase())) return undefined;
  return /^\d+$/.exec(own.slice(listed.length))?.[0];
}

/** AFPfr beside AFPar: the same brand with another branch's letters, no slip of the pen. */
function sharedBranch(forms: readonly Form[], listed: string): string | undefined {
  for (const { lower, words } of forms) {
    const branch = words.find((word) => BRANCHES.has(word));
    // Few handles end in a branch's letters, and only beside those need the listed one be taken apart.
    const isBase = (base: Trimmed) =>
      base.text.toLowerCase() === lower && base.words.some((word) => BRANCHES.has(word));
    if (branch !== undefined && trimmed(listed, undefined).some(isBase)) return branch;
  }
  return undefined;
}

/**
 * One edit that a stranger's handle is unlikely to have by chance. Not told by: an initial before it, another first
 * letter of a short one (hank, tank), a
 * listed handle cut short (X allows fifteen characters), digits.
 */
function isTellingEdit(handle: string, listed: string): boolean {
  const [own, other] = [handle.toLowerCase(), listed.toLowerCase()];
  if (other.length < SHORTEST || other.startsWith(own)) return false;
  if (own.charAt(0) !== other.charAt(0) && (own.length !== other.length || own.length < LONG)) return false;
  if (own.replace(/\d/g, '') === other.replace(/\d/g, '')) return false;
  return withinOneEdit(own, other) !== undefined;
}

interface Trimmed {
  text: string;
  words: string[];
}

const trimmed = rememberingBySite(readTrimmed, REMEMBERED);

/** A handle as it is, without digits at its end, and without known words at either end. */
function readTrimmed(handle: string, site: Site | undefined): Trimmed[] {
  const whole = lettersOf(handle, site);
  const bare = stripTrailingDigits(whole);
  const out: Trimmed[] = [{ text: whole, words: [] }];
  if (bare !== whole) out.push({ text: bare, words: [whole.slice(bare.length)] });
  const tokens = handleTokens(handle);
  const kept = tokens.filter((token) => !isDecoration(token));
  const spare = tokens.filter(isDecoration);
  if (spare.length > 0 && kept.length > 0) out.push({ text: caseOf(whole, kept.join('')), words: spare });
  for (let cut = 2; cut <= bare.length - 4; cut++) {
    const [head, tail] = [bare.slice(0, cut).toLowerCase(), bare.slice(-cut).toLowerCase()];
    if (isDecoration(head)) out.push({ text: bare.slice(cut), words: [head] });
    if (isDecoration(tail)) out.push({ text: bare.slice(0, -cut), words: [tail] });
  }
  return out;
}

/** Tokens are lower case; look-alikes live in the capitals, so the handle's own letters are taken where they stand. */
function caseOf(whole: string, lower: string): string {
  const at = whole.toLowerCase().indexOf(lower);
  return at < 0 ? lower : whole.slice(at, at + lower.length);
}

/** The names of a person in order, each whole, as an initial or left out: MStalin, PedroRamirez. */
function isMadeOfNames(own: string, entity: Entity): boolean {
  const lower = own.toLowerCase();
  return namesOf(entity).some((name) => {
    let at = 0;
    for (const word of nameTokens(name)) {
      if (lower.startsWith(word, at)) at += word.length;
      else if (lower.charAt(at) === word.charAt(0)) at += 1;
    }
    return at === lower.length;
  });
}

const turnedRound = (name: string): string => [...nameTokens(name)].reverse().join(' ');

/**
 * A handle that says more than its owner's names, so that no namesake comes by it: Jumpman23, BTS_twt.
 * @param site the site of the listed handle; undefined for a listed name
 */
export function isDistinct(listed: string, site: Site | undefined, entity: Entity): boolean {
  const own = lettersOf(listed, site);
  if (own.length < SHORTEST) return false;
  const turned = { ...entity, name: turnedRound(entity.name), aliases: entity.aliases.map(turnedRound) };
  return trimmed(listed, site).every(
    ({ text }) => !spellsName(text, entity) && ![entity, turned].some((one) => isMadeOfNames(text, one)),
  );
}

/** The listed handle or name that the handle is most like, handles before names. */
function nearest(entity: Entity, own: string): Nearest {
  let best: Nearest = { similarity: 0, nearest: '', site: undefined };
  const lower = own.toLowerCase();
  const look = (text: string, site: Site | undefined, letters: string): void => {
    const score = similarity(lower, letters.toLowerCase());
    if (score > best.similarity) best = { similarity: score, nearest: text, site };
  };
  for (const { text, site } of handlesOf(entity)) look(text, site, lettersOf(text, site));
  for (const name of namesOf(entity)) look(name, undefined, squeeze(name));
  return best;
}

import type { Signal } from '../../model';
import { similarity } from '../../text/similarity';
import { handleTokens } from '../../text/tokenizer';
import { isDecoration } from '../../language/decoration';
import { isOwnNameSpelt } from '../made-of-names';
import { nameTokens, squeeze } from '../names';
import { isCutNameWithWord } from '../cut-handle';
import { withDigraphs } from '../digraphs';
import { isOnBranchDomain } from '../domain-likeness';
import type { Evidence } from '../evidence';
import { lettersOf, spellsName } from '../spelling';
import { signalOf } from '../signal-of';

/** Dice similarity of the handle to the nearest listed handle or name. */
const LEAST = 0.55;
/** log2 of expected bearers: a name nobody else bears is misspelt by nobody else. */
const RARE = 4;
/** … and a brand's isn't turned round by other bearers, where it has none. */
const ALONE = 1.5;
/** A misspelling is about as long as what it misspells. */
const LONGER_MOST = 2;
/** Longer names don't fit a handle of X whole. */
const CUT_FROM = 15;

/** The handle is made of the target's handle or name, cut, changed or added to in more than one place. */
export function handleResembles(evidence: Evidence): Signal | undefined {
  const { likeness, bearsName, candidate, profile, entity } = evidence;
  if (likeness.how !== 'unlike' || likeness.similarity < LEAST) return undefined;
  // Henrik Lindqvist at @henriklindqvist goes by his own name, however near that is to a listed one.
  if (!bearsName && (isOwnNameSpelt(profile) || !candidate.ways.includes('near-name'))) return undefined;
  const single = nameTokens(profile.displayName).filter((word) => !isDecoration(word)).length < 2;
  const misspelt = isMisspelt(profile.handle, likeness.nearest, entity.name);
  const isBrand = entity.kind === 'organisation' && candidate.commonness < ALONE;
  const isOrdinary =
    single ||
    isOnBranchDomain(profile, entity) ||
    (entity.kind === 'person' &&
      (hasWordOfOnesOwn(profile.handle, entity.name) || isCutNameWithWord(profile, entity))) ||
    (spellsName(lettersOf(likeness.nearest, likeness.site), entity) && !misspelt && !isBrand);
  const isSlip =
    misspelt &&
    !isOrdinary &&
    !hasItsOwnSense(profile.handle, entity.name) &&
    !candidate.decoration?.length &&
    entity.kind === 'person' &&
    bearsName &&
    candidate.commonness < RARE;
  const finding = { handle: profile.handle, listed: likeness.nearest };
  const step = isSlip ? 'slip' : isOrdinary ? 'ordinary' : 'changed';
  return signalOf('handle-resembles', step, finding, likeness.similarity);
}

/** @elomtusk: as long as the name, the same beginning, but not made of its words. */
function isMisspelt(handle: string, nearest: string, name: string): boolean {
  // Handles have no accents: Mélenchon is no slip of melenchon, nor Müller of mueller.
  const [own, other] = [handle.toLowerCase(), squeeze(nearest)];
  if (own === squeeze(withDigraphs(nearest))) return false;
  // People part their names and number them; a slip is in the letters.
  if (!/^\p{L}+$/u.test(handle)) return false;
  // Cut to the site's fifteen characters it is the name, not a slip.
  if (other.length >= CUT_FROM && other.startsWith(own.slice(0, -LONGER_MOST - 1))) return false;
  if (Math.abs(own.length - other.length) > LONGER_MOST || own.charAt(0) !== other.charAt(0)) return false;
  const isIn = (text: string): boolean => nameTokens(text).every((word) => own.includes(word));
  return !isIn(name) && !isIn(withDigraphs(name));
}

/** With the family name whole it is an initial before it, with a known word it says what the account is about. */
function hasItsOwnSense(handle: string, name: string): boolean {
  const family = nameTokens(name).at(-1) ?? '';
  return (
    handle.toLowerCase().includes(family) ||
    handleTokens(handle).some((word) => word.length > 3 && isDecoration(word))
  );
}

/** Letters of a name in a handle, and of the word beside it. */
const WHOLE_LEAST = 4;
/** Dice similarity below which that word is none of the name's. */
const OTHER = 0.4;

/** One of the names whole, and beside it a word that is none of them: cherlynn_the_gardener is any Cherlynn's. */
function hasWordOfOnesOwn(handle: string, name: string): boolean {
  const letters = squeeze(handle).replace(/\d/g, '');
  const words = nameTokens(name);
  return words.some((word) => {
    if (word.length < WHOLE_LEAST || !letters.includes(word)) return false;
    const rest = letters.replace(word, '');
    const others = words.filter((other) => other !== word).join('');
    return rest.length >= WHOLE_LEAST && !others.startsWith(rest) && similarity(rest, others) < OTHER;
  });
}

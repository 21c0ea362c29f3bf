/**
 * How many other accounts would bear a name by chance: the reason why "Mike Johnson" is no evidence and "Elon Musk"
 * is. In log2, from 0 (nobody else) to 30; compiled as one byte a name, in quarters of a bit.
 *
 * Limits: good to a factor of four where the culture's statistics have both names, else a wide guess; blind to fame
 * itself (fans who take an idol's name) and to age groups; how many of a name's bearers use a site is rough.
 */
import type { Entity } from '../model';
import { TITLES } from '../language/titles';
import { nameTokens } from './keys';
import type { NameStatistics } from './name-statistics';
import { organisationBearers } from './organisation-bearers';
import { personBearers } from './person-bearers';

/** The end of the scale. */
const MOST = 30;
/** Where nothing is known (a list made in the browser): a pair of names is taken for a fairly common one. */
const PAIR_UNKNOWN = 50;
const SINGLE_UNKNOWN = 3000;

/** Whose name it is, as far as that is known. */
interface Of {
  main?: string;
  country?: string;
}

/**
 * log2 of the expected number of other bearers of one of an entity's names, 0 to 30.
 * @param statistics undefined where none are at hand; the answer is then a cautious constant
 * @param of whose name it is: where the statistics have nothing of `name` in its script, as many are expected to bear
 *   it as bear the main one, in Latin letters
 */
export function commonness(
  name: string,
  kind: Entity['kind'],
  statistics: NameStatistics | undefined,
  of: Of = {},
): number {
  const tokens = kind === 'organisation' ? nameTokens(name) : withoutTitles(nameTokens(name));
  return Math.min(MOST, Math.log2(1 + bearers(tokens, kind, statistics, of)));
}

function bearers(
  tokens: readonly string[],
  kind: Entity['kind'],
  statistics: NameStatistics | undefined,
  { main, country }: Of,
): number {
  if (!statistics) return bearersUnknown(tokens, kind);
  if (kind === 'organisation') return organisationBearers(tokens, statistics);
  const own = personBearers(tokens, statistics, country);
  if (own !== undefined || main === undefined) return own ?? PAIR_UNKNOWN;
  return personBearers(withoutTitles(nameTokens(main)), statistics, country) ?? PAIR_UNKNOWN;
}

/** Titles that stand behind a name; all others there are family names (Stephen King, Aaron Judge). */
const BEHIND = new Set(['jr', 'sr', 'ii', 'iii', 'phd', 'md', 'esq', 'ceo', 'mp', 'mep']);

/** A title before a name, or a degree or ordinal behind it, is no part of it. What is nothing but titles is a name. */
export function withoutTitles(tokens: readonly string[]): readonly string[] {
  let end = tokens.length;
  while (end > 1 && BEHIND.has(tokens[end - 1] ?? '')) end -= 1;
  const bare = tokens.slice(0, end).filter((token, i) => i === end - 1 || !TITLES.has(token));
  return bare.length > 0 ? bare : tokens;
}

/** A single word may be anybody's; of several, an organisation's are its own. */
function bearersUnknown(tokens: readonly string[], kind: Entity['kind']): number {
  if (tokens.length < 2) return SINGLE_UNKNOWN;
  return kind === 'person' ? PAIR_UNKNOWN : 0;
}

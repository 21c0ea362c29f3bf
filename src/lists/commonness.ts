/**
 * How many other accounts would bear a name by chance: the reason why "Mike Johnson" is no evidence and "Elon Musk"
 * is. In log2, from 0 (nobody else) to 30; compiled as one byte a name, in quarters of a bit.
 *
 * Limits: good to a factor of four on known US pairs; blind to fame itself (fans who take an idol's name), to age groups,
 * and to how many of a name's bearers use a site.
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

/**
 * log2 of the expected number of other bearers of one of an entity's names, 0 to 30.
 * @param statistics undefined where none are at hand; the answer is then a cautious constant
 */
export function commonness(
  name: string,
  kind: Entity['kind'],
  statistics: NameStatistics | undefined,
): number {
  const tokens = nameTokens(name).filter((token) => kind === 'organisation' || !TITLES.has(token));
  return Math.min(MOST, Math.log2(1 + bearers(tokens, kind, statistics)));
}

function bearers(
  tokens: readonly string[],
  kind: Entity['kind'],
  statistics: NameStatistics | undefined,
): number {
  if (!statistics) return bearersUnknown(tokens, kind);
  return kind === 'person' ? personBearers(tokens, statistics) : organisationBearers(tokens, statistics);
}

/** A single word may be anybody's; of several, an organisation's are its own. */
function bearersUnknown(tokens: readonly string[], kind: Entity['kind']): number {
  if (tokens.length < 2) return SINGLE_UNKNOWN;
  return kind === 'person' ? PAIR_UNKNOWN : 0;
}

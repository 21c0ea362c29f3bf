/** What a clause says of whose account it is: "the official and real account of …", "cuenta oficial", "公式アカウント". */
import { isFilled, of, type Clause } from './clauses';
import type { Span } from './name-spans';
import { negationOf } from './negated';
import type { Concept } from './phrase-table';
import { plainText } from './plain-text';

export interface Claiming extends Span {
  isDenied: boolean;
  about: 'self' | 'target' | 'others';
}

const SMALL: ReadonlySet<Concept> = new Set<Concept>(['light', 'whose']);
const TOGETHER: ReadonlySet<Concept> = new Set<Concept>(['light', 'claim-adjective', 'account-noun']);
const CLOSE: ReadonlySet<Concept> = new Set<Concept>(['claim-adjective', 'account-noun']);
const DISCLOSING: readonly Concept[] = [
  'parody-account',
  'parody-word',
  'fan-account',
  'fan-word',
  'fan-club',
  'commentary-account',
  'commentary-word',
  'unofficial',
];
/** A name is told from another by so many of its first letters. */
const TELLING = 4;

/** The claims of a clause, denied ones too. */
export function claimsIn(clause: Clause, names: readonly string[]): Claiming[] {
  const sentences = of(clause, 'claim-sentence').filter((span) => !negationOf(clause, span));
  const made = madeOfWords(clause);
  return [...sentences, ...made].map((span) => {
    const negation = negationOf(clause, span);
    return {
      from: negation?.from ?? span.from,
      to: negation?.to ?? span.to,
      isDenied: !!negation,
      about: whose(clause, span, names),
    };
  });
}

function madeOfWords(clause: Clause): Span[] {
  const nouns = of(clause, 'account-noun');
  const made: Span[] = [];
  for (const adjective of of(clause, 'claim-adjective')) {
    const noun = nouns.find((one) => belong(clause, adjective, one));
    if (noun) made.push({ from: Math.min(adjective.from, noun.from), to: Math.max(adjective.to, noun.to) });
    const name = clause.names.find((one) => one.from >= adjective.to && one.to === clause.to);
    if (!noun && name && isFilled(clause, { from: adjective.to, to: name.from }, CLOSE))
      made.push({ from: adjective.from, to: name.to });
  }
  // Of "official and real account" the longest is said once.
  return made.filter((one) => !made.some((other) => other !== one && contains(other, one)));
}

function contains(other: Span, one: Span): boolean {
  const isSame = other.from === one.from && other.to === one.to;
  return !isSame && other.from <= one.from && other.to >= one.to;
}

function belong(clause: Clause, adjective: Span, noun: Span): boolean {
  const isBefore = adjective.to <= noun.from;
  const gap = isBefore ? { from: adjective.to, to: noun.from } : { from: noun.to, to: adjective.from };
  const isOfAnother = clause.all.some(
    ({ concept, from, to }) => concept === 'whose' && from >= gap.from && to <= gap.to,
  );
  return !isOfAnother && isFilled(clause, gap, TOGETHER, true);
}

/** "Follow the official account", "a fan of the real …" and "official page of the chess club" speak of others. */
function whose(clause: Clause, span: Span, names: readonly string[]): Claiming['about'] {
  if (isPointedAt(clause, span)) return 'others';
  const of = clause.all.find(
    ({ concept, from }) => concept === 'whose' && from >= span.to && from <= span.to + 1,
  );
  if (!of) return 'self';
  const rest = clause.text.slice(of.to, clause.to).trim();
  if (rest === '' || clause.names.some(({ from }) => from >= of.to)) return 'target';
  return isSomebodyElse(clause, of.to, rest, names) ? 'others' : 'self';
}

function isPointedAt(clause: Clause, { from: to }: Span): boolean {
  return clause.all.some((one) => {
    const gap = { from: one.to, to };
    if (one.to > to || !isFilled(clause, gap, SMALL)) return false;
    if (!DISCLOSING.includes(one.concept)) return one.concept === 'pointing';
    return clause.all.some(({ concept, from }) => concept === 'whose' && from >= gap.from && from < gap.to);
  });
}

function isSomebodyElse(clause: Clause, at: number, rest: string, names: readonly string[]): boolean {
  const isArticle = clause.all.some(
    ({ concept, from }) => concept === 'light' && from > at - 1 && from <= at + 1,
  );
  if (isArticle) return false;
  const known = names.flatMap((name) => plainText(name).split(/\s/)).map((word) => word.slice(0, TELLING));
  return !rest.split(' ').some((word) => known.includes(word.slice(0, TELLING)));
}

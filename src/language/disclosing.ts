/**
 * What a clause discloses. Some phrases do so by themselves ("fan account"); a single word only where it is bound to the
 * target's name ("news about …", "… quotes") or says all there is ("Parody."): "Watch live" and "free quotes" are the
 * words of other trades.
 */
import { isFilled, of, type Clause } from './clauses';
import type { Span } from './name-spans';
import { negationOf } from './negated';
import type { Concept } from './phrase-table';
import type { Found } from './phrases-in';

export type Disclosed = 'parody' | 'fan' | 'commentary';

export interface Disclosing extends Span {
  kind: Disclosed;
  about: 'self' | 'target';
}

/** The kind of each concept that discloses, and by what. */
const KINDS: Partial<Record<Concept, { kind: Disclosed; by: 'itself' | 'name' | 'clause' | 'object' }>> = {
  'parody-account': { kind: 'parody', by: 'itself' },
  'parody-word': { kind: 'parody', by: 'clause' },
  'fan-account': { kind: 'fan', by: 'itself' },
  'fan-word': { kind: 'fan', by: 'name' },
  'fan-club': { kind: 'fan', by: 'clause' },
  'commentary-account': { kind: 'commentary', by: 'itself' },
  'commentary-word': { kind: 'commentary', by: 'name' },
  unofficial: { kind: 'parody', by: 'clause' },
  unaffiliated: { kind: 'parody', by: 'object' },
};
const LIGHT: readonly Concept[] = ['light', 'whose'];
const WORDS = Object.keys(KINDS) as Concept[];
/** May stand between a word and the name. */
const BINDING: ReadonlySet<Concept> = new Set<Concept>([
  ...LIGHT,
  ...WORDS,
  'account-noun',
  'claim-adjective',
]);
/** May stand between the name and a word after it: nothing that makes a sentence. */
const AFTER: ReadonlySet<Concept> = new Set<Concept>([...WORDS, 'account-noun']);
const OF_CLAUSE: ReadonlySet<Concept> = new Set<Concept>([
  ...LIGHT,
  ...WORDS,
  'account-noun',
  'not-before',
  'not-after',
  'claim-adjective',
]);
const AFTER_JOINED: ReadonlySet<Concept> = new Set<Concept>([...AFTER, 'light']);
/** Whom somebody has nothing to do with, said without the name. */
const OBJECT =
  /^ (?:with |to |by )?(?:him|her|them|any(?:one|body|thing)\b|in any way|(?:the|any) (?:real|actual|official|artist|band|group|singer|actor|actress|team|club|company|brand|label|person|politician|player|celebrity)\b)/u;

/** The disclosures of a clause; in a display name every word stands beside the name. */
export function disclosuresIn(clause: Clause, isName: boolean): Disclosing[] {
  const warned = of(clause, 'warning')[0]?.from ?? Infinity;
  const found: Disclosing[] = [];
  for (const one of clause.own) {
    const row = KINDS[one.concept];
    if (!row || one.from >= warned || isDenied(clause, one)) continue;
    const isBound = isName || row.by === 'itself' || isBoundToName(clause, one);
    const isSaid =
      isBound ||
      (row.by === 'clause' && isOfAccount(clause, one)) ||
      (row.by === 'object' && hasObject(clause, one));
    if (isSaid)
      found.push({
        from: one.from,
        to: one.to,
        kind: row.kind,
        about: clause.names.length > 0 ? 'target' : 'self',
      });
  }
  return found;
}

/** "Not Elon Musk", "no soy …", "… değil": it denies to be the one of that name. */
export function denialIn(clause: Clause): Span | undefined {
  for (const name of clause.names) {
    const negation = negationOf(clause, name);
    if (negation) return negation;
  }
  return undefined;
}

/** What begins with its own "not" isn't denied by it. */
function isDenied(clause: Clause, one: Found): boolean {
  if (one.concept === 'unofficial' || one.concept === 'unaffiliated') return false;
  const negation = negationOf(clause, one);
  // "Parody, not …" and "…, nicht offiziell" deny something else, and stand before it.
  return negation !== undefined && negation.from < one.from;
}

function isBoundToName(clause: Clause, one: Found): boolean {
  return clause.names.some((name) => {
    if (name.from >= one.to)
      return !one.isAfterName && isFilled(clause, { from: one.to, to: name.from }, BINDING);
    return name.to <= one.from && isFilled(clause, { from: name.to, to: one.from }, joiner(clause, name));
  });
}

/** Particles follow a name in the scripts that join them to it: "…の非公式". */
const joiner = (clause: Clause, name: Span): ReadonlySet<Concept> =>
  clause.text.slice(name.to).trimStart().charCodeAt(0) >= 0x0e00 ? AFTER_JOINED : AFTER;

/** Alone in its clause, or beside a word for an account. */
function isOfAccount(clause: Clause, one: Found): boolean {
  const before = { from: clause.from, to: one.from };
  const after = { from: one.to, to: clause.to };
  if (isFilled(clause, before, OF_CLAUSE, true) && isFilled(clause, after, OF_CLAUSE, true)) return true;
  return of(clause, 'account-noun').some(({ from, to }) =>
    from >= one.to
      ? isFilled(clause, { from: one.to, to: from }, BINDING)
      : isFilled(clause, { from: to, to: one.from }, BINDING),
  );
}

function hasObject(clause: Clause, one: Found): boolean {
  return isOfAccount(clause, one) || OBJECT.test(` ${clause.text.slice(one.to, clause.to).trim()}`);
}

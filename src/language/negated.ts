/** Whether a phrase stands under a negation: "not the [official account]", "[resmi hesap] değildir". */
import { isFilled, of, wordsBetween, type Clause } from './clauses';
import type { Concept } from './phrase-table';
import type { Span } from './name-spans';

const BETWEEN: ReadonlySet<Concept> = new Set<Concept>(['light', 'claim-adjective', 'account-noun']);
/** Words that may stand between "don't" and what somebody doesn't use. */
const NEAR = 3;

/** The negation and what it denies, as one stretch; undefined where nothing is denied. */
export function negationOf(clause: Clause, span: Span): Span | undefined {
  const before = [...of(clause, 'not-before'), ...of(clause, 'unaffiliated')].find(
    ({ from, to }) =>
      from < span.from && to <= span.from && isFilled(clause, { from: to, to: span.from }, BETWEEN),
  );
  if (before) return { from: before.from, to: span.to };
  const after = of(clause, 'not-after').find(
    ({ from }) => from >= span.to && isFilled(clause, { from: span.to, to: from }, BETWEEN),
  );
  return after && { from: span.from, to: after.to };
}

/** The same for what one does rather than is, where verbs stand between: "I don't use [Telegram]". */
export function isRefused(clause: Clause, span: Span): boolean {
  const isNear = of(clause, 'not-before').some(
    ({ to }) => to <= span.from && wordsBetween(clause, { from: to, to: span.from }) <= NEAR,
  );
  return isNear || negationOf(clause, span) !== undefined;
}

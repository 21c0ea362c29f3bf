/**
 * Self-description: what a name or a bio says *of the account*, in the languages of the table (phrase-table.ts). A phrase
 * counts with its subject: "not the official account" claims nothing, "beware of fan pages" discloses nothing, "follow
 * the official page" speaks of another.
 */
import { clausesOf, of, type Clause } from './clauses';
import { claimsIn } from './claiming';
import { denialIn, disclosuresIn, type Disclosed } from './disclosing';
import type { Span } from './name-spans';
import { isRefused } from './negated';
import { plainText } from './plain-text';

/** Whom it is said of: the account itself, the one it is named after, somebody else. */
export type About = 'self' | 'target' | 'others';

export type Saying =
  | { what: 'disclosure'; kind: Disclosed; words: string; from: number; about: About }
  | { what: 'denial' | 'claim' | 'warning'; words: string; from: number; about: About }
  | { what: 'contact'; kind: ContactKind; words: string; from: number; about: About };

/** Money; another place to write to, asked for; a word of contact that many use; one of them for a business's sake. */
export type ContactKind = 'scam' | 'elsewhere' | 'contact' | 'trade';

const CONTACT_KINDS = ['scam', 'elsewhere', 'contact'] as const;

/**
 * @param plain the text as plain-text.ts gives it
 * @param names of the target: the names and listed handles with which words are bound; none changes what is a claim
 * @param isName the text is a display name, which bears the target's name by itself
 */
export function sayingsOf(plain: string, names: readonly string[], isName = false): Saying[] {
  const sayings: Saying[] = [];
  for (const clause of clausesOf(plain, names)) {
    const say = ({ from, to }: Span) => ({ words: plain.slice(from, to), from });
    for (const one of disclosuresIn(clause, isName)) {
      sayings.push({ what: 'disclosure', kind: one.kind, ...say(one), about: one.about });
    }
    for (const one of claimsIn(clause, names)) {
      const what = one.isDenied ? 'denial' : 'claim';
      if (one.about !== 'others' || one.isDenied) sayings.push({ what, ...say(one), about: one.about });
    }
    const denial = denialIn(clause);
    if (denial) sayings.push({ what: 'denial', ...say(denial), about: 'target' });
    const warning = warningIn(clause);
    if (warning) sayings.push({ what: 'warning', ...say(warning), about: 'others' });
    sayings.push(...contactsIn(clause, names).map(({ kind, span }) => contact(kind, say(span))));
  }
  return sayings;
}

const contact = (kind: ContactKind, said: { words: string; from: number }): Saying => ({
  what: 'contact',
  kind,
  words: said.words,
  from: said.from,
  about: 'self',
});

/** Of copies that are called fake: "beware of the dog" warns of nobody. */
function warningIn(clause: Clause): Span | undefined {
  const warning = of(clause, 'warning')[0];
  return warning && clause.all.some(({ concept }) => concept === 'fake') ? warning : undefined;
}

function contactsIn(clause: Clause, names: readonly string[]): { kind: ContactKind; span: Span }[] {
  const isTrade = clause.all.some(({ concept }) => concept === 'trade');
  const found = CONTACT_KINDS.flatMap((concept) => {
    const kind: ContactKind = concept !== 'scam' && isTrade ? 'trade' : concept;
    return of(clause, concept).map((span) => ({
      kind,
      span: concept === 'elsewhere' ? withPlace(clause, span) : span,
    }));
  });
  if (found.length === 0) return [];
  const own = names.map((name) => plainText(name));
  return found.filter(({ kind, span }) => {
    const words = clause.text.slice(span.from, span.to);
    const isWarned = of(clause, 'warning').some(({ from }) => kind === 'contact' || from <= span.from);
    return !isWarned && !isRefused(clause, span) && !own.some((name) => name.includes(words));
  });
}

/** "Message me on [Telegram]": the place is said with it. */
function withPlace(clause: Clause, span: Span): Span {
  const place = clause.all.find(
    ({ concept, from, to }) =>
      concept === 'contact' && from > span.from && from <= span.to + 1 && to > span.to,
  );
  return place ? { from: span.from, to: place.to } : span;
}

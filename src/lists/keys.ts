/**
 * The forms in which names and handles are filed and asked for, as strings; token-set-hash.ts and rolling-hash.ts hash them. Made here
 * for the compiler, the look-up's check of what it found, and the merging of rows alike.
 */
import { RULES } from '../identity/rules-by-site';
import type { Entity, Site } from '../model';
import { fold } from '../text/fold';
import { memoize } from '../text/memoize';
import { skeleton } from '../text/skeleton';
import { COMPANY_FORMS } from '../language/company-forms';
import { TITLES } from '../language/titles';

/** One way to write a name: its words, and what it looks like without spaces. */
export interface NameForm {
  tokens: readonly string[];
  look: string;
}

const EAST = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}]';
const SEAM = new RegExp(`(?<=[\\p{Script=Latin}\\p{N}])(?=${EAST})|(?<=${EAST})(?=[\\p{Script=Latin}])`, 'u');

/**
 * Scripts without spaces stand directly next to Latin words: "BTS応援アカウント" is two words to its readers. A token of
 * plain ASCII, as nearly all are, has no such seam.
 */
function mayHaveSeams(token: string): boolean {
  for (let i = 0; i < token.length; i += 1) if (token.charCodeAt(i) > 0x7e) return true;
  return false;
}

/** Names of one page and of the entities that they are held against. */
const REMEMBERED = 64;

/**
 * Folded tokens with lone letters joined: "J. K. Rowling", "JK Rowling" and "J.K. Rowling" are one. Answers are shared.
 */
export const nameTokens: (name: string) => readonly string[] = memoize(readNameTokens, REMEMBERED);

function readNameTokens(name: string): readonly string[] {
  const out: string[] = [];
  let letters = false;
  const take = (token: string): void => {
    const lone = token.length === 1;
    if (lone && letters) out.push((out.pop() ?? '') + token);
    else out.push(token);
    letters = lone;
  };
  for (const token of fold(name).tokens) {
    if (mayHaveSeams(token)) token.split(SEAM).forEach(take);
    else take(token);
  }
  return out;
}

/** The words of a name in any order. */
export const wordsKey = (tokens: readonly string[]): string => [...tokens].sort().join(' ');

/** A name as it stands, and without titles or the company's form. */
export function nameForms(name: string, kind: Entity['kind']): NameForm[] {
  const tokens = nameTokens(name);
  if (tokens.length === 0) return [];
  const forms = [{ tokens, look: skeleton(name) }];
  const spare = kind === 'person' ? TITLES : COMPANY_FORMS;
  const bare = tokens.filter((token) => !spare.has(token));
  const enough = kind === 'person' ? bare.length > 1 : bare.join('').length > 3;
  if (enough && bare.length < tokens.length) forms.push({ tokens: bare, look: skeleton(bare.join(' ')) });
  return forms;
}

/** One way in which a handle is filed: what it looks like, and its letters and digits in lower case. */
export interface HandleForm {
  look: string;
  plain: string;
}

/** First and last word of a person's name with initials between: "George W. Bush" is @georgebush to those who take it. */
function withoutInitials({ name, kind }: Entity): string {
  if (kind !== 'person' || !/ .\.? /u.test(name)) return '';
  const tokens = nameTokens(name).filter((token) => !TITLES.has(token));
  const [first = '', ...middle] = tokens.slice(0, -1);
  return middle.length > 0 && middle.every((token) => token.length === 1)
    ? first + (tokens.at(-1) ?? '')
    : '';
}

/** Each of an entity's handles once, without separators, and the one that its name without initials would make. */
export function handleForms(entity: Entity): HandleForm[] {
  const forms: HandleForm[] = [];
  const known = new Set<string>();
  const short = withoutInitials(entity);
  if (short !== '') forms.push({ look: skeleton(short), plain: short });
  for (const [site, handles] of Object.entries(entity.accounts) as [Site, string[]][]) {
    for (const handle of handles) {
      const core = RULES[site].core(handle);
      if (core === '' || known.has(core)) continue;
      known.add(core);
      forms.push({ look: skeleton(core), plain: core.toLowerCase() });
    }
  }
  return forms;
}

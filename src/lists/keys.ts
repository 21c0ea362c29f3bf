/**
 * The forms in which names and handles are filed and asked for, as strings; words.ts and look.ts hash them. Made here
 * for the compiler, the look-up's check of what it found, and the merging of rows alike.
 */
import type { Entity, Site } from '../model';
import { fold } from '../text/fold';
import { skeleton } from '../text/skeleton';
import { TITLES } from '../text/vocabulary';

const COMPANY = new Set(
  'inc incorporated co company corp corporation ltd limited llc plc gmbh ag sa group holdings and the'.split(
    ' ',
  ),
);

/** One way to write a name: its words, and what it looks like without spaces. */
export interface NameForm {
  tokens: string[];
  look: string;
}

const EAST = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}]';
const SEAM = new RegExp(`(?<=[\\p{Script=Latin}\\p{N}])(?=${EAST})|(?<=${EAST})(?=[\\p{Script=Latin}])`, 'u');

/** Scripts without spaces stand directly beside Latin words: "BTS応援アカウント" is two words to its readers. */
const atSeams = (token: string): string[] => (/^[\x20-\x7e]*$/.test(token) ? [token] : token.split(SEAM));

/** Folded tokens with lone letters joined: "J. K. Rowling", "JK Rowling" and "J.K. Rowling" are one. */
export function nameTokens(name: string): string[] {
  const out: string[] = [];
  let letters = false;
  for (const token of fold(name).tokens.flatMap(atSeams)) {
    const lone = token.length === 1;
    if (lone && letters) out.push((out.pop() ?? '') + token);
    else out.push(token);
    letters = lone;
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
  const spare = kind === 'person' ? TITLES : COMPANY;
  const bare = tokens.filter((token) => !spare.has(token));
  const enough = kind === 'person' ? bare.length > 1 : bare.join('').length > 3;
  if (enough && bare.length < tokens.length) forms.push({ tokens: bare, look: skeleton(bare.join(' ')) });
  return forms;
}

/** A handle without what every site adds: the server, the registrar's domain, separators. `user@host` → `user`. */
export function handleCore(site: Site, handle: string): string {
  const local =
    site === 'mastodon' ? handle.split('@')[0] : site === 'bluesky' ? handle.split('.')[0] : handle;
  return (local ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** What each of an entity's handles looks like, once each. */
export function handleLooks(entity: Entity): string[] {
  const looks = new Set<string>();
  for (const [site, handles] of Object.entries(entity.accounts) as [Site, string[]][]) {
    for (const handle of handles) looks.add(skeleton(handleCore(site, handle)));
  }
  looks.delete('');
  return [...looks];
}

/**
 * The strings by which names and handles are found: made here for the compiler and for the look-up alike, so that
 * both sides see the same. The first character tells the kinds apart.
 *
 *   n  the words of a name in any order       "n" + sorted tokens
 *   s  what a name looks like, no spaces      "s" + skeleton
 *   a  an account                             "a" + site number + ":" + handle in lower case
 *   h  what a handle looks like               "h" + skeleton of its core
 */
import { SITES, type Entity, type Site } from '../model';
import { fold } from '../text/fold';
import { skeleton } from '../text/skeleton';
import { TITLES } from '../text/vocabulary';

const COMPANY = new Set(
  'inc incorporated co company corp corporation ltd limited llc plc gmbh ag sa group holdings and the'.split(
    ' ',
  ),
);

/** Folded tokens with lone letters joined: "J. K. Rowling", "JK Rowling" and "J.K. Rowling" are one. */
export function nameTokens(name: string): string[] {
  const out: string[] = [];
  let letters = false;
  for (const token of fold(name).tokens) {
    const lone = token.length === 1;
    if (lone && letters) out.push((out.pop() ?? '') + token);
    else out.push(token);
    letters = lone;
  }
  return out;
}

export const wordsKey = (tokens: readonly string[]): string => `n${[...tokens].sort().join(' ')}`;
export const looksKey = (look: string): string => `s${look}`;
export const accountKey = (site: Site, handle: string): string =>
  `a${SITES.indexOf(site)}:${handle.toLowerCase()}`;
export const handleKey = (core: string): string => `h${skeleton(core)}`;

/** A handle without what every site adds: the server, the registrar's domain, separators. `user@host` → `user`. */
export function handleCore(site: Site, handle: string): string {
  const local =
    site === 'mastodon' ? handle.split('@')[0] : site === 'bluesky' ? handle.split('.')[0] : handle;
  return (local ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}

/** Name keys of one of an entity's names: as it stands, and without titles or the company's form. */
export function nameKeys(name: string, kind: Entity['kind']): string[] {
  const tokens = nameTokens(name);
  if (tokens.length === 0) return [];
  const keys = new Set([wordsKey(tokens)]);
  const look = skeleton(name);
  if (look.length > 1) keys.add(looksKey(look));
  const spare = kind === 'person' ? TITLES : COMPANY;
  const bare = tokens.filter((token) => !spare.has(token));
  const enough = kind === 'person' ? bare.length > 1 : bare.length > 0 && bare.join('').length > 3;
  if (enough && bare.length < tokens.length) {
    keys.add(wordsKey(bare));
    keys.add(looksKey(skeleton(bare.join(' '))));
  }
  return [...keys];
}

/** Keys of an entity's accounts: each as listed, and what each handle looks like on any site. */
export function accountKeys(entity: Entity): string[] {
  const keys = new Set<string>();
  for (const [site, handles] of Object.entries(entity.accounts) as [Site, string[]][]) {
    for (const handle of handles) {
      keys.add(accountKey(site, handle));
      const look = handleKey(handleCore(site, handle));
      if (look.length > 3) keys.add(look);
    }
  }
  return [...keys];
}

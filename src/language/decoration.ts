/**
 * Decoration of a name, or affixes: words that people put around it without making it another name. What they are used
 * for decides what they prove, so each kind has a file of its own. Used on both sides (listed names and profiles), so
 * that "Tesla Support" is read as Tesla plus a service word.
 */
import { BRANCHES } from './branches';
import { CLAIMS } from './claims';
import { CONTACT_WORDS } from './contact-words';
import { DISCLOSURE_WORDS } from './disclosure-words';
import { OPENINGS } from './openings';
import { SERVICES } from './services';
import { TITLES } from './titles';

const DECORATION: ReadonlySet<string> = new Set(
  [CLAIMS, OPENINGS, SERVICES, TITLES, BRANCHES, CONTACT_WORDS, DISCLOSURE_WORDS].flatMap((words) => [
    ...words,
  ]),
);

/** All of them, each once, for those who compare hashes. */
export const SPARE_WORDS: readonly string[] = [...DECORATION];

/** Whether a folded token may stand around a name without making it another name. */
export function isDecoration(token: string): boolean {
  return DECORATION.has(token);
}

/** Compares a handle with one listed handle: the same with words added, a look-alike, one edit apart, or turned round. */
import type { Entity } from '../model';
import { withinOneEdit } from '../text/edit-distance';
import { passesFor } from '../text/passes-for';
import { skeleton } from '../text/skeleton';
import { BRANCHES } from '../language/branches';
import { isDecoration } from '../language/decoration';
import { SERVICES } from '../language/services';
import { trimmed, type HandleForm, type Trimmed } from './handle-forms';
import { isInOtherOrder } from './other-order';

/** From here on another first letter is a slip (@alonmusk), not another word. */
const LONG = 8;
/** Handles shorter than this are within an edit of too many others. */
const SHORTEST = 5;

export interface HandleMatch {
  how: 'same' | 'looks' | 'edit' | 'turned';
  /** What was taken off the handle to see it. */
  words: string[];
}

/**
 * @param own the handle's letters and digits
 * @param forms the handle in all its forms
 * @param listed the letters and digits of a listed handle
 * @returns undefined where the two have nothing in common that chance wouldn't explain
 */
export function compareHandles(
  own: string,
  forms: readonly HandleForm[],
  listed: string,
  entity: Entity,
): HandleMatch | undefined {
  const lower = listed.toLowerCase();
  const look = listed.length >= SHORTEST - 1 ? skeleton(listed) : undefined;
  for (const form of forms) {
    if (form.lower === lower) return { how: 'same', words: form.words };
    if (form.look === look && !isOnlyCaseApart(form.text, listed)) return { how: 'looks', words: form.words };
  }
  const word = addedWord(own, listed);
  if (word) return { how: 'same', words: [word] };
  const branch = sharedBranch(forms, listed);
  if (branch) return { how: 'same', words: [branch] };
  const more = moreDigits(own, listed);
  if (more) return { how: 'same', words: [more] };
  if (isTellingEdit(own, listed)) return { how: 'edit', words: [] };
  const slip = entity.kind === 'organisation' ? forms.find((form) => isWithService(form, listed)) : undefined;
  if (slip) return { how: 'edit', words: slip.words };
  return isInOtherOrder(own, listed, entity) ? { how: 'turned', words: [] } : undefined;
}

/** Small i and l share a skeleton and aren't drawn alike. */
function isOnlyCaseApart(text: string, listed: string): boolean {
  return passesFor(text, listed) === undefined;
}

/** A known word glued to either end of a listed handle, however short that is: BBChelp. */
function addedWord(handle: string, listed: string): string | undefined {
  const [own, other] = [handle.toLowerCase(), listed.toLowerCase()];
  if (other.length < 2 || own.length <= other.length) return undefined;
  const rest = own.startsWith(other)
    ? own.slice(other.length)
    : own.endsWith(other)
      ? own.slice(0, -other.length)
      : '';
  return rest !== '' && isDecoration(rest) ? rest : undefined;
}

/** @yukitsunoda076 for @yukitsunoda07: with the listed one's own digits, which one bearer in a hundred has by chance. */
function moreDigits(own: string, listed: string): string | undefined {
  const isLonger = own.length > listed.length && /\d\d$/.test(listed);
  if (!isLonger || !own.toLowerCase().startsWith(listed.toLowerCase())) return undefined;
  return /^\d+$/.exec(own.slice(listed.length))?.[0];
}

/** AFPfr for AFPar: the same brand with another branch's letters, no slip of the pen. */
function sharedBranch(forms: readonly HandleForm[], listed: string): string | undefined {
  for (const { lower, words } of forms) {
    const branch = words.find((word) => BRANCHES.has(word));
    // Few handles end in a branch's letters, and only for those the listed one need be taken apart.
    const isBase = (base: Trimmed) =>
      base.text.toLowerCase() === lower && base.words.some((word) => BRANCHES.has(word));
    if (branch !== undefined && trimmed(listed, undefined).some(isBase)) return branch;
  }
  return undefined;
}

/** Shorter brands are within an edit of other words. */
const WITH_WORD_LEAST = 7;

/** @EsqquireSupport: a slip in a brand's handle, and a service that only the brand can give. */
function isWithService({ text, words }: HandleForm, listed: string): boolean {
  if (listed.length < WITH_WORD_LEAST || !words.some((word) => SERVICES.has(word))) return false;
  return isTellingEdit(text, listed);
}

/**
 * One edit that a stranger's handle is unlikely to have by chance. Not told by: an initial before it, another first
 * letter of a short one (hank, tank), a listed handle cut short (X allows fifteen characters), digits.
 */
function isTellingEdit(handle: string, listed: string): boolean {
  const [own, other] = [handle.toLowerCase(), listed.toLowerCase()];
  if (other.length < SHORTEST || other.startsWith(own)) return false;
  if (own.charAt(0) !== other.charAt(0) && (own.length !== other.length || own.length < LONG)) return false;
  if (own.replace(/\d/g, '') === other.replace(/\d/g, '')) return false;
  return withinOneEdit(own, other) !== undefined;
}

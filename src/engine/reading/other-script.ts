/** A display name in another script than any name that the list has, beside a candidate that the handle led to. */
import type { Candidate, Profile } from '../../model';
import { withinOneEdit } from '../../text/edit-distance';
import { consonants } from '../../text/romanise';
import { namesOf } from '../names';

const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;
const CHINESE = /^[\p{Script=Han}\s\p{P}\p{S}\p{N}]+$/u;
/** Fewer consonants sound like many names. */
const HEARD_LEAST = 4;
/** … and one letter more or less is nothing in a longer name. */
const EDIT_LEAST = 6;

const isByHandle = ({ ways }: Candidate): boolean => ways.every((way) => way === 'handle');

/** Whether the name is written in another script altogether. */
const isOtherScript = (displayName: string): boolean => LETTER.test(displayName) && !LATIN.test(displayName);

/** Whether it sounds like one of the entity's names: "Илон Маск" under @elonmuskk. */
export function isHeard({ displayName }: Profile, candidate: Candidate): boolean {
  if (!isByHandle(candidate) || !isOtherScript(displayName)) return false;
  const shown = consonants(displayName);
  if (shown.length < HEARD_LEAST) return false;
  return namesOf(candidate.entity).some((name) => {
    const listed = consonants(name);
    if (listed === shown) return true;
    return shown.length >= EDIT_LEAST && withinOneEdit(shown, listed) !== undefined;
  });
}

/** Whether nothing can be said of whether it is the entity's name: Chinese characters don't tell their sounds. */
export const isUnreadable = ({ displayName }: Profile): boolean =>
  CHINESE.test(displayName) && LETTER.test(displayName);

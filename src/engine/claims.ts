/** Where an account says that it is the target, or that it serves for it: in its name, its handle or its bio. */
import type { Candidate, Profile } from '../model';
import { CLAIMS } from '../language/claims';
import { CONTACT_WORDS } from '../language/contact-words';
import { nameSpans } from '../language/name-spans';
import { plainText } from '../language/plain-text';
import { SERVICES } from '../language/services';
import type { Likeness } from './handle-likeness';
import { wordsBeside } from './handle-words';
import { namesOf } from './names';
import type { NameReading } from './reading/name-reading';
import type { NamePart } from './reading/part-class';
import type { SelfDescription } from './self-description';

export interface Claims {
  /** A word next to the listed name that claims to be it ("official", "backup") or to serve for it ("support"). */
  inName: { kind: 'claim' | 'service' | 'handle' | 'contact'; word: string } | undefined;
  /** Such words next to the listed handle, or the listed name, in the account's handle. */
  inHandle: { claim: string | undefined; service: string | undefined };
  /** The words of the bio that call this the target's own account. */
  inBio: string | undefined;
  /** The words of the bio that call other accounts of the name fake, as the genuine one does. */
  warns: string | undefined;
}

/**
 * @param reading of the display name
 * @param said what name and bio say of the account
 * @param likeness how the handle relates to the target's
 */
export function claimsOf(
  profile: Profile,
  candidate: Candidate,
  reading: NameReading,
  said: SelfDescription,
  likeness: Likeness,
): Claims {
  const inHandle = wordsBeside(likeness);
  const bearsName = reading.form.is !== 'other';
  return {
    inName: bearsName ? inName(candidate, reading.parts, said) : undefined,
    inHandle: { claim: claimIn(inHandle), service: serviceIn(inHandle) },
    inBio: inBio(profile, candidate, bearsName, said),
    warns: bearsName && !candidate.knownFrom ? wordsOf(said, 'warning') : undefined,
  };
}

const claimIn = (words: readonly string[]): string | undefined => words.find((word) => CLAIMS.has(word));
const serviceIn = (words: readonly string[]): string | undefined => words.find((word) => SERVICES.has(word));

/** A service is an organisation's; next to a person's name its word is only a word. What is denied is no claim. */
function inName({ entity }: Candidate, parts: readonly NamePart[], said: SelfDescription): Claims['inName'] {
  const wordOf = (name: NamePart['class']): string | undefined =>
    parts.find((part) => part.class === name)?.word;
  const service = entity.kind === 'organisation' ? wordOf('service') : undefined;
  if (service !== undefined) return { kind: 'service', word: service };
  const handle = wordOf('own-handle');
  if (handle !== undefined) return { kind: 'handle', word: handle };
  const contact = wordOf('contact') ?? parts.find(({ word }) => CONTACT_WORDS.has(word))?.word;
  if (contact !== undefined) return { kind: 'contact', word: contact };
  const claim = wordOf('claim');
  return claim === undefined || isDenied(claim, said) ? undefined : { kind: 'claim', word: claim };
}

const isDenied = (claim: string, { name }: SelfDescription): boolean =>
  name.all.some(
    ({ what, words }) => (what === 'disclosure' || what === 'denial') && words.includes(plainText(claim)),
  );

function inBio(
  { bio = '' }: Profile,
  { entity, knownFrom }: Candidate,
  bearsName: boolean,
  said: SelfDescription,
): string | undefined {
  // An author whom no list knows may say so of a second account, and be right.
  if (knownFrom) return undefined;
  const claim = wordsOf(said, 'claim');
  if (claim === undefined || bearsName) return claim;
  return nameSpans(plainText(bio), namesOf(entity)).length > 0 ? claim : undefined;
}

const wordsOf = ({ bio }: SelfDescription, what: 'claim' | 'warning'): string | undefined =>
  bio.all.find((saying) => saying.what === what)?.words;

/** What a text says of an account that is named after Jane Doe, for tests of phrases: "fan", "claim", "scam" … */
import { disclosuresOf, type Disclosure } from '../../src/engine/disclosure';
import { selfDescription } from '../../src/engine/self-description';
import { plainText } from '../../src/language/plain-text';
import { sayingsOf } from '../../src/language/sayings';
import { fold } from '../../src/text/fold';
import { entity, profile } from './entities';

/** Each thing once, in the order of the text; a disclosure and a contact by their kind. */
export function said(bio: string): string[] {
  const found = sayingsOf(plainText(bio), ['Jane Doe']);
  return [...new Set(found.map((one) => ('kind' in one ? one.kind : one.what)))];
}

const DOE = entity('Jane Doe');

/** The kind that a bio discloses, where a reader sees it. */
export function disclosedInBio(bio: string): Disclosure['kind'] | undefined {
  const subject = profile('Jane Doe', 'q7', { bio });
  const { inBio } = disclosuresOf(subject, DOE, selfDescription(subject, DOE, fold('Jane Doe'), fold(bio)));
  expect(inBio?.hidden ?? false).toBe(false);
  return inBio?.kind;
}

import type { Signal } from '../../model';
import type { ContactKind } from '../../language/sayings';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';
import { placeLacking } from './disclosure-rule';

/**
 * It says parody or fan, and in the same breath that it is official, draws a tick, asks for money or has a handle made
 * to pass for the listed one: then the first word is void, and only makes posing less likely.
 */
export function disclosureContradicted(evidence: Evidence): Signal | undefined {
  const { disclosures, claims, ticks, bearsName } = evidence;
  const said = disclosures.inName ?? disclosures.inBio;
  if (!said) return undefined;
  const tick = bearsName ? ticks.drawn : undefined;
  const inName = claims.inName?.kind === 'claim' ? claims.inName.word : undefined;
  const against = claims.inBio ?? tick ?? inName ?? askedFor(evidence) ?? passingHandle(evidence);
  if (against === undefined) return undefined;
  return signalOf('disclosure-contradicted', 'found', { word: said.word, against });
}

/** A name that says so where the site asks for it can be read by everybody: no contact and no handle takes that back. */
function isSaidByRule({ profile, disclosures }: Evidence): boolean {
  return disclosures.inName?.hidden === false && placeLacking(profile, disclosures) === undefined;
}

/** Fans ask for messages as well; money is what only a scam asks for. */
function askedFor(evidence: Evidence): string | undefined {
  if (isSaidByRule(evidence)) return undefined;
  const { said, disclosures } = evidence;
  const voids: readonly ContactKind[] = disclosures.inName ? ['scam'] : ['scam', 'elsewhere'];
  const asked = [...said.name.all, ...said.bio.all].find(
    (saying) => saying.what === 'contact' && voids.includes(saying.kind),
  );
  return asked?.words;
}

/** A bio is read by few, a handle that passes for the genuine one by all. */
function passingHandle({ disclosures, likeness, profile, bearsName }: Evidence): string | undefined {
  if (disclosures.inName || !bearsName) return undefined;
  return likeness.how === 'looks' || likeness.how === 'edit' ? `@${profile.handle}` : undefined;
}

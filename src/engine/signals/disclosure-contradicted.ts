import type { Signal } from '../../model';
import { disclosedInBio, disclosedInName } from '../disclosure';
import type { Evidence } from '../evidence';
import { claimInName } from './claim-in-name';
import { claimsIdentity } from './claims-identity';
import { fakeTick } from './fake-tick';
import { signalOf } from '../signal-of';

/** It says parody or fan, and in the same breath that it is official, or draws a tick: then the first word is void. */
export function disclosureContradicted(evidence: Evidence): Signal | undefined {
  const { profile, entity, name, bio } = evidence;
  const said = disclosedInName(profile, entity, name.text) ?? disclosedInBio(profile, entity, bio.text);
  if (!said) return undefined;
  const claim = claimInName(evidence)?.finding;
  const claimed = claim?.['variant'] === 'claim' ? claim['word'] : undefined;
  const against =
    claimsIdentity(evidence)?.finding['claim'] ?? fakeTick(evidence)?.finding['characters'] ?? claimed;
  if (against === undefined) return undefined;
  return signalOf('disclosure-contradicted', 'found', { word: said.word, against });
}

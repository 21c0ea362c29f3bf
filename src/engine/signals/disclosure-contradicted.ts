import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** It says parody or fan, and in the same breath that it is official, or draws a tick: then the first word is void. */
export function disclosureContradicted(evidence: Evidence): Signal | undefined {
  const { disclosures, claims, ticks, bearsName } = evidence;
  const said = disclosures.inName ?? disclosures.inBio;
  if (!said) return undefined;
  const tick = bearsName ? ticks.drawn : undefined;
  const inName = claims.inName?.kind === 'claim' ? claims.inName.word : undefined;
  const against = claims.inBio ?? tick ?? inName;
  if (against === undefined) return undefined;
  return signalOf('disclosure-contradicted', 'found', { word: said.word, against });
}

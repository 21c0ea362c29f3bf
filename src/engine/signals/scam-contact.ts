import type { ContactKind } from '../../language/sayings';
import type { Signal } from '../../model';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/** log2 of expected bearers: with more, an honest business of that name is the likelier reading of a bare contact. */
const RARE = 8;
const WORST_FIRST: readonly ContactKind[] = ['scam', 'elsewhere', 'contact', 'trade'];

/** Name or bio ask readers to write elsewhere, to invest, or to claim something: what impostors want and the famous don't. */
export function scamContact({ bearsName, said, candidate }: Evidence): Signal | undefined {
  if (!bearsName) return undefined;
  for (const kind of WORST_FIRST) {
    const inName = said.name.all.find((saying) => saying.what === 'contact' && saying.kind === kind);
    const found = inName ?? said.bio.all.find((saying) => saying.what === 'contact' && saying.kind === kind);
    if (!found) continue;
    const isRare = candidate.commonness < RARE;
    const step = kind === 'scam' || kind === 'trade' ? kind : isRare ? 'elsewhereRare' : kind;
    const { words } = found;
    return signalOf('scam-contact', step, inName ? { variant: 'name', words } : { words });
  }
  return undefined;
}

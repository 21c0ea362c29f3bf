/** Words of a branch, a region or a channel around a name: neither a claim nor a disclosure. */
import { wordSet } from './word-set';

export const BRANCHES = wordSet(`
  uk us usa eu fr de es it nl br mx ca au nz in jp kr cn ru tr ar za ng ie europe africa asia latam canada australia
  india japan deutschland france espana italia brasil mexico nederland global world international intl
  news tv hq inc co corp corporation company ltd llc gmbh plc ag group media press pr radio live sports music games
  team agent agents gaming labs tech ai app dev jobs careers store shop online 24 365 247`);

/** Branches that a person has only who is known: an office, people who speak for them. */
export const OFFICES = wordSet('pr press media hq team office');

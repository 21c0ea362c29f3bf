/** Words of a branch, a region or a channel; folded, see branches.ts. */
export const BRANCH_WORDS = `
  uk us usa eu fr de es it nl br mx ca au nz in jp kr cn ru tr ar za ng ie europe africa asia latam canada australia
  india japan deutschland france espana italia brasil mexico nederland global world international intl
  news tv hq inc co corp corporation company ltd llc gmbh plc ag group media press pr radio live sports music games
  team agent agents gaming labs tech ai app dev jobs careers store shop online 24 365 247`;

/** Wilson score interval of a share (Wilson 1927): where the share of all mutants lies, given a sample of them. */

/** Standard deviations on each side of 95 %. */
const Z = 1.96;

/**
 * @param hits 0 to `of`
 * @returns both ends, 0 to 1; 0 and 1 where nothing was tried
 */
export function wilson(hits: number, of: number): [least: number, most: number] {
  if (of === 0) return [0, 1];
  const share = hits / of;
  const middle = share + Z ** 2 / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const scale = 1 + Z ** 2 / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** Log-log interpolation: between two anchors a value follows a power law, a straight line in log-log. */

/** @param anchors by rising first number, all above 0; beyond the last one its value holds */
export function interpolated(anchors: readonly [at: number, value: number][], at: number): number {
  for (let i = 1; i < anchors.length; i++) {
    const [lowAt, low] = anchors[i - 1] ?? [1, 1];
    const [highAt, high] = anchors[i] ?? [1, 1];
    if (at > highAt) continue;
    const along = Math.log(at / lowAt) / Math.log(highAt / lowAt);
    return low * Math.pow(high / low, along);
  }
  return anchors.at(-1)?.[1] ?? 0;
}

/** An error as a line that a person can read. */
import type { JudgedCase } from './judging';

/** Control and invisible characters would spoil the line, or the terminal. */
const HIDDEN = /[\p{Cc}\p{Cf}\u3164\u2800\u{E0000}-\u{E0FFF}]/gu;

export function told({ one, verdict }: JudgedCase): string {
  const { profile, target } = one;
  const shown = (text: string): string => text.replace(HIDDEN, '·').replace(/\s+/g, ' ');
  const badge = profile.badge === undefined ? '' : ` ${profile.badge}`;
  const signals = verdict.signals.map(({ id, weight }) => `${id} ${weight > 0 ? '+' : ''}${weight}`);
  const posesAs = verdict.target ? ` as ${verdict.target.name}` : '';
  const wanted = target === undefined || target === verdict.target?.name ? '' : ` (meant: ${target})`;
  const probability = verdict.probability === undefined ? '' : ` ${verdict.probability.toFixed(2)}`;
  return (
    `${one.set}/${one.kind}: ${verdict.level}${probability}${posesAs}${wanted}, expected ${one.expect.join('|')}: ` +
    `"${shown(profile.displayName)}" ${profile.site}:${shown(profile.handle)}${badge}  [${signals.join(', ')}]`
  );
}

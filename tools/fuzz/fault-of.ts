/** What must hold of every verdict, whatever the profile. */
import { judge } from '../../src/engine/judge';
import { faultOfSize, withinBounds } from '../../src/engine/profile-bounds';
import type { HeldTick } from '../../src/lists/held-tick';
import type { Index } from '../../src/lists/lookup';
import { LEVELS, type Verdict } from '../../src/model';
import type { Messages } from '../../src/ui/messages';
import type { HostileProfile } from './hostile-profile';

export interface Judging {
  index: Index;
  heldTick: HeldTick;
  now: Date;
  say: Messages;
}

function faultOfVerdict(verdict: Verdict, isListed: boolean): string | undefined {
  const { level, probability = 0 } = verdict;
  if (!LEVELS.includes(level)) return `level ${level}`;
  if (!(probability >= 0 && probability <= 1)) return `probability ${probability}`;
  if (isListed && (level === 'possible' || level === 'likely')) return `a listed account is ${level}`;
  const endless = verdict.signals.find(({ weight }) => !Number.isFinite(weight));
  return endless && `${endless.id} weighs ${endless.weight}`;
}

/** Judges a profile as the background does. What is wrong with the verdict, in words; undefined when nothing is. */
export function faultOf({ profile, isListed }: HostileProfile, judging: Judging): string | undefined {
  if (faultOfSize(profile) !== undefined) return undefined;
  const bounded = withinBounds(profile);
  try {
    const { index, heldTick, now, say } = judging;
    const verdict = judge(bounded, index.candidates(bounded), { now, heldTick });
    for (const signal of verdict.signals) say.signal(signal);
    return faultOfVerdict(verdict, isListed);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** What is learnt from: judged cases of known truth as the signals they had, the prior and the families' caps. */
import type { Candidate, Family, Signal } from '../../src/model';
import { pageCandidate } from '../../src/engine/page-candidate';
import { prior } from '../../src/engine/score';
import type { Index } from '../../src/lists/lookup';
import type { Case } from '../evaluate/case';
import { candidatesOf, judgeCase } from '../evaluate/judging';

export interface Sample {
  set: string;
  split: Case['split'];
  poses: boolean;
  prior: number;
  signals: { key: string; family: Family; weight: number }[];
  /** So that each set counts the same, however many cases it has; 1 on average. */
  share: number;
}

/** A signal with variants has a weight for each. */
const keyOf = ({ id, finding }: Signal): string =>
  finding['variant'] === undefined ? id : `${id}/${finding['variant']}`;

export function samplesOf(cases: readonly Case[], index: Index, now: Date): Sample[] {
  const samples = cases.flatMap((one) => sampleOf(one, index, now) ?? []);
  const sizes = new Map<string, number>();
  for (const { set, poses } of samples) {
    const part = `${set} ${String(poses)}`;
    sizes.set(part, (sizes.get(part) ?? 0) + 1);
  }
  for (const sample of samples)
    sample.share = samples.length / sizes.size / (sizes.get(`${sample.set} ${String(sample.poses)}`) ?? 1);
  return samples;
}

function sampleOf(one: Case, index: Index, now: Date): Sample | undefined {
  if (one.poses === undefined) return undefined;
  const { verdict, isListed } = judgeCase(one, index, now);
  if (isListed || verdict.level === 'official' || verdict.probability === undefined) return undefined;
  const near = verdict.target?.knownFrom ? pageCandidate(one.profile) : undefined;
  const candidate = near ?? candidatesOf(one, index).find((found) => isOf(found, verdict.target?.name));
  if (!candidate) return undefined;
  const signals = verdict.signals.map((signal) => ({
    key: keyOf(signal),
    family: signal.family,
    weight: signal.weight,
  }));
  return { set: one.set, split: one.split, poses: one.poses, prior: prior(candidate), signals, share: 1 };
}

const isOf = ({ entity }: Candidate, name: string | undefined): boolean => entity.name === name;

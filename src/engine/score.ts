/**
 * How evidence is added up: a prior that knows how common the name is and how often the target is impersonated, plus
 * families of signals, each capped so that ten ways to say one thing don't count ten times.
 */
import type { Candidate, Family, Signal } from '../model';
import { FAMILY_CAPS } from './weights';

/** Expected impostors of one target on one site, by tier (Bluesky's most followed: 0.46 each; brands: over 100). */
const IMPOSTORS: Record<1 | 2 | 3, number> = { 1: 3, 2: 0.8, 3: 0.25 };
/**
 * Twice the bearers aren't half the odds: common-named targets are posed as no less, and their impostors are met
 * in their company, not among all bearers. Fitted on the tuning half with ordinary profiles as the check.
 */
const SLOPE = 0.6;
const PRIOR_LEAST = -6;
const PRIOR_MOST = 3;

/** Natural log-odds, before any signal, that an account bearing the name poses as the target. */
export function prior(candidate: Candidate): number {
  const bearers = Math.pow(2, candidate.commonness) - 1;
  const odds = Math.log(IMPOSTORS[candidate.entity.tier]) - SLOPE * Math.log(bearers + 0.5);
  return Math.min(PRIOR_MOST, Math.max(PRIOR_LEAST, odds));
}

/** Natural log-odds of signals: summed within a family, capped, and summed. */
export function evidenceOf(signals: readonly Signal[]): number {
  const sums = new Map<Family, number>();
  for (const { family, weight } of signals) sums.set(family, (sums.get(family) ?? 0) + weight);
  let total = 0;
  for (const [family, sum] of sums) {
    const [least, most] = FAMILY_CAPS[family];
    total += Math.min(most, Math.max(least, sum));
  }
  return total;
}

/** What levels are decided on, 0 to 1, rounded to four digits; what a verdict reports is calibrated (calibration.ts). */
export function probability(logOdds: number): number {
  return Math.round(10_000 / (1 + Math.exp(-logOdds))) / 10_000;
}

/** The one door of the engine: a profile and its candidates in, a verdict that explains itself out. Pure; no clock of its own. */
import {
  LEVELS,
  type Candidate,
  type Family,
  type Level,
  type Profile,
  type Signal,
  type Verdict,
} from '../model';
import { originalOf } from '../identity/bridge';
import { calibrated } from './calibration';
import type { Evidence, Finder } from './evidence';
import { gather, type Known } from './gather';
import { handlePair } from './handle-pair';
import { levelOf } from './level';
import { asOriginal, mirrored } from './mirrored';
import { readTogether } from './named-together';
import { official, targetOf, vouchingOf } from './official';
import { pageCandidate } from './page-candidate';
import { evidenceOf, prior, probability } from './score';
import { SIGNALS } from './all-signals';
import { absentHere } from './signals/absent-here';

/**
 * Judges one profile.
 * @param candidates from lists/lookup, the best first
 * @param options.now the only clock there is; `heldTick` the handles that held the old, checked tick
 * @param options.finders to judge with other signals than all of them (the evaluation asks what each family is worth)
 */
export function judge(shown: Profile, candidates: readonly Candidate[], options: Options): Verdict {
  // What stands in the place of a name that the page doesn't show is no name.
  const profile = shown.nameShown === false ? { ...shown, displayName: '' } : shown;
  const original = originalOf(profile);
  if (!original) return judgeItself(profile, candidates, options);
  const { finders = SIGNALS } = options;
  // Who has no account on a site may have a website.
  const known = original.isWebsite
    ? { ...options, finders: finders.filter((one) => one !== absentHere) }
    : options;
  const verdict = judgeItself(asOriginal(profile, original), candidates, known);
  return original.isMirror ? mirrored(verdict, original) : verdict;
}

type Options = Known & { finders?: readonly Finder[] };

function judgeItself(profile: Profile, candidates: readonly Candidate[], options: Options): Verdict {
  const all = candidates.map((candidate) => gather(profile, candidate, options));
  readTogether(all);
  const genuine = official(all);
  if (genuine) return genuine;
  const vouching = vouchingOf(all);
  // Where the list knows who bears the name, an author who isn't listed is no measure of who is genuine.
  const near = all.some(({ bearsName }) => bearsName) ? undefined : pageCandidate(profile);
  if (near) all.push(gather(profile, near, options));
  let loudest: Weighed | undefined;
  for (const evidence of all) {
    // Standing on a domain without its owner's name poses as nobody.
    if (evidence.candidate.ways.every((way) => way === 'domain')) continue;
    evidence.vouching = vouching;
    const weighed = weigh(evidence, options.finders);
    if (!loudest || isLikelier(weighed, loudest)) loudest = weighed;
  }
  if (!loudest) return { level: 'none', signals: [] };
  const pair = handlePair(profile, loudest.evidence.likeness);
  return { ...verdictOf(loudest), ...(pair ? { pair } : {}) };
}

interface Weighed {
  evidence: Evidence;
  signals: Signal[];
  odds: number;
  level: Level;
  chance: number;
}

/**
 * Whether of two candidates the first is to be named: by level; then whose name is met as it stands; whose handle is;
 * who is the more impersonated; by chance at last.
 */
function isLikelier(one: Weighed, other: Weighed): boolean {
  const [own, others] = [standing(one), standing(other)];
  for (const [i, value] of own.entries()) {
    const difference = value - (others[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function standing({ evidence, level, chance }: Weighed): number[] {
  const { candidate, entity, likeness } = evidence;
  const isNamed = candidate.ways.includes('name') || candidate.ways.includes('alias');
  const isAtHandle = likeness.how !== 'unlike' && likeness.how !== 'spells-name';
  return [LEVELS.indexOf(level), isNamed ? 1 : 0, isAtHandle ? 1 : 0, -entity.tier, chance];
}

/** The odds as summed decide; calibration only words what is reported, so that refitting it moves no level. */
function weigh(evidence: Evidence, finders: readonly Finder[] = SIGNALS): Weighed {
  const signals: Signal[] = [];
  for (const find of finders) {
    const signal = find(evidence);
    if (signal) signals.push(signal);
  }
  const odds = prior(evidence.candidate) + evidenceOf(signals);
  const chance = probability(odds);
  const level = levelOf(evidence, signals, chance);
  return { evidence, signals, odds, level, chance };
}

/** What is told of the one that was found loudest; of the others nobody asks. */
function verdictOf({ evidence, signals, odds, level }: Weighed): Verdict {
  return {
    level,
    target: targetOf(evidence.candidate),
    probability: calibrated(odds),
    signals: signals.sort(order(LEADS[level])),
  };
}

/** The family that a quiet level rests on, and so is said first. */
const LEADS: Partial<Record<Level, Family>> = { disclosed: 'disclosure', namesake: 'list' };

/** What speaks for posing, the strongest first; then what only explains; then what speaks against. */
const order = (lead: Family | undefined) => (a: Signal, b: Signal) => {
  const rank = ({ weight, family }: Signal) => (family === lead ? 3 : weight > 0 ? 2 : weight === 0 ? 1 : 0);
  return rank(b) - rank(a) || Math.abs(b.weight) - Math.abs(a.weight) || (a.id < b.id ? -1 : 1);
};

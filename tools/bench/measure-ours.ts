/** Our look-up measured over one case: warm, and cold in a process that has done nothing else. */
import type { Profile } from '../../src/model';
import { judge } from '../../src/engine/judge';
import { readList } from '../../src/lists/format';
import { open, type Index } from '../../src/lists/lookup';
import { readListBytes, readQuestions, type Question } from './corpus';
import { recallOf, type Recall } from './recall';
import { memory, quantile, times } from './timing';

const NOW = new Date('2026-11-22T00:00:00Z');
const FIRST = 50;

export interface Quantiles {
  p50us: number;
  p99us: number;
  p999us: number;
}

export interface OurFigures {
  lookup: Quantiles;
  judged: Quantiles;
  /** Mean over all passes, with what garbage collection takes. */
  meanUs: number;
  hard: Recall;
  kind: Recall;
  entities: number;
  bytes: number;
  indexBytes: number;
  memoryMB: number;
  asked: number;
  impostors: number;
  bad: BadFigures[];
  /** Share of ordinary questions that have some candidate. */
  suggested: number;
}

/** A case that is bad for us: share of targets found, and what a question costs. */
export interface BadFigures {
  what: string;
  found: number;
  p50us: number;
  p99us: number;
}

export interface ColdFigures {
  openMs: number;
  firstVerdictMs: number;
  first50Ms: number;
}

export async function measureOurs(folder: string, passes: number): Promise<OurFigures> {
  const { mix, hard, kind, bad } = await readQuestions(folder);
  const before = memory();
  const bytes = exactly(await readListBytes(folder));
  const index = open(bytes);
  const memoryMB = (memory() - before) / 1e6;
  const look = (profile: Profile) => index.candidates(profile);
  const verdict = (profile: Profile) => judge(profile, index.candidates(profile), { now: NOW });
  for (const profile of mix) verdict(profile);
  const start = performance.now();
  for (const profile of mix) verdict(profile);
  const meanUs = ((performance.now() - start) * 1000) / mix.length;
  const list = readList(bytes);
  const indexBytes = bytes.byteLength - list.records.byteLength - list.meta.byteLength;
  return {
    lookup: measured(mix, passes, look),
    judged: measured(mix, passes, verdict),
    meanUs,
    hard: recallOf(hard, answers(index)),
    kind: recallOf(kind, answers(index)),
    entities: index.info.entities,
    bytes: bytes.byteLength,
    indexBytes,
    memoryMB,
    asked: mix.length,
    impostors: hard.length,
    bad: bad.map(({ what, questions }) => {
      const finds = answers(index);
      const found = questions.filter((question) => finds(question).size > 0).length / questions.length;
      const profiles = questions.map(({ profile }) => profile);
      const { p50us, p99us } = measured(profiles, passes, verdict);
      return { what, found, p50us, p99us };
    }),
    suggested: mix.filter((profile) => look(profile).length > 0).length / mix.length,
  };
}

/** A file's bytes as a buffer of their own, as storage gives them to the extension. */
function exactly(file: Buffer): ArrayBuffer {
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

function measured(mix: readonly Profile[], passes: number, call: (profile: Profile) => void): Quantiles {
  const took = times(mix.length, passes, (i) => {
    const profile = mix[i];
    if (profile) call(profile);
  });
  return { p50us: quantile(took, 0.5), p99us: quantile(took, 0.99), p999us: quantile(took, 0.999) };
}

/** Candidates are told apart by what they are called: the right ones go by the target's name. */
function answers(index: Index): (question: Question) => ReadonlySet<number> {
  return ({ profile, right, name }) => {
    const found = index.candidates(profile).some(({ entity }) => entity.name.toLowerCase() === name);
    return new Set(found ? right : []);
  };
}

/** From bytes in memory to the first verdict, and to the fiftieth, in a process that has done nothing else. */
export async function measureCold(folder: string): Promise<ColdFigures> {
  const bytes = exactly(await readListBytes(folder));
  const { mix } = await readQuestions(folder);
  const start = performance.now();
  const index = open(bytes);
  const opened = performance.now();
  let first = 0;
  mix.slice(0, FIRST).forEach((profile, i) => {
    judge(profile, index.candidates(profile), { now: NOW });
    if (i === 0) first = performance.now();
  });
  const end = performance.now();
  return { openMs: opened - start, firstVerdictMs: first - start, first50Ms: end - opened };
}

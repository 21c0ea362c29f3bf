/** One list with all that is measured over it: ourselves warm and cold, and the peers. */
import { run } from './child';
import type { ColdFigures, OurFigures } from './measure-ours';
import type { PeerFigures, Sample } from './measure-peer';
import { PEERS } from './peers';
import { quantile } from './timing';

export interface PeerResult {
  name: string;
  options: string;
  /** Undefined when the index wasn't built within the time it was given. */
  figures: PeerFigures | undefined;
}

export interface CaseResult {
  /** `packaged`, or the number of entities. */
  list: string;
  ours: OurFigures;
  cold: ColdFigures;
  peers: PeerResult[];
}

/** What is asked of each peer: the slower it is, the less. */
export type Samples = Readonly<Record<string, Sample>>;

/** A peer's index has to stand by then, in milliseconds. */
const PATIENCE = 60_000;
const COLD_RUNS = 5;

/** @param samples of the peers that take part */
export async function runCase(
  list: string,
  folder: string,
  options: { passes: number; samples: Samples; say: (what: string) => void },
): Promise<CaseResult> {
  options.say(`${list}: Deadringer`);
  const ours = await run({ kind: 'ours', folder, passes: options.passes });
  const colds: ColdFigures[] = [];
  for (let i = 0; i < COLD_RUNS; i++) {
    const cold = await run({ kind: 'cold', folder });
    if (cold) colds.push(cold);
  }
  const peers: PeerResult[] = [];
  for (const { name, options: chosen } of PEERS) {
    const sample = options.samples[name];
    if (!sample) continue;
    options.say(`${list}: ${name}`);
    const figures = await run({ kind: 'peer', folder, name, sample }, PATIENCE);
    peers.push({ name, options: chosen, figures });
  }
  if (!ours) throw new Error('bench: no figures of our own');
  return { list, ours, cold: median(colds), peers };
}

function median(colds: readonly ColdFigures[]): ColdFigures {
  const of = (key: keyof ColdFigures) =>
    quantile(
      colds.map((cold) => cold[key]),
      0.5,
    );
  return { openMs: of('openMs'), firstVerdictMs: of('firstVerdictMs'), first50Ms: of('first50Ms') };
}

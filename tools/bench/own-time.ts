/** What of a CPU profile is the extension's: everything that runs below one of its functions, the browser's own work included. */

/** As much of Chromium's `Profiler.Profile` as is read here. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  /** The node that ran at each sample. */
  samples: number[];
  /** Microseconds between a sample and the one before. */
  timeDeltas: number[];
}

export interface OwnTime {
  /** Milliseconds in all. */
  totalMs: number;
  /** The longest time without anybody else's turn, in milliseconds: a long task from 50 on. */
  longestMs: number;
  /** How many such times reached 50 ms. */
  longTasks: number;
}

const LONG_TASK_US = 50_000;

/** Adds up the samples that belong to scripts whose address begins with `origin`. */
export function ownTime({ nodes, samples, timeDeltas }: CpuProfile, origin: string): OwnTime {
  const own = ownNodes(nodes, origin);
  let [total, run, longest, longTasks] = [0, 0, 0, 0];
  samples.forEach((node, at) => {
    // A delta is the time since the sample before, so it is that one's.
    const passed = Math.max(0, timeDeltas[at + 1] ?? 0);
    if (!own.has(node)) {
      run = 0;
      return;
    }
    if (run < LONG_TASK_US && run + passed >= LONG_TASK_US) longTasks++;
    run += passed;
    total += passed;
    longest = Math.max(longest, run);
  });
  return { totalMs: total / 1000, longestMs: longest / 1000, longTasks };
}

function ownNodes(nodes: CpuProfile['nodes'], origin: string): Set<number> {
  const own = new Set<number>();
  const children = new Map(nodes.map(({ id, children: below }) => [id, below ?? []]));
  const add = (id: number): void => {
    own.add(id);
    for (const child of children.get(id) ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(origin) && !own.has(id)) add(id);
  return own;
}

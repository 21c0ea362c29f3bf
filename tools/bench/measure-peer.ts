/** One peer measured over one case, in a process of its own. */
import type { Profile } from '../../src/model';
import { readQuestions, readTexts, type Texts } from './corpus';
import { PEERS, type Find } from './peers';
import { evenly, recallOf, type Recall } from './recall';
import { memory, quantile, times } from './timing';

/** How much is asked of a peer: as much as it can answer in the time there is. */
export interface Sample {
  mix: number;
  /** Impostors in all, evenly over the tricks. */
  impostors: number;
  passes: number;
}

export interface PeerFigures {
  p50us: number;
  p99us: number;
  p999us: number;
  recall: number;
  recallName: number;
  recallHandle: number;
  buildMs: number;
  memoryMB: number;
  asked: number;
  impostors: number;
  /** Not written to JSON: which of its few impostors it found. */
  tricks: Recall['tricks'];
}

/** @param built told when the index stands, so that the parent can stop waiting for one that never does */
export async function measurePeer(
  folder: string,
  name: string,
  sample: Sample,
  built: () => void,
): Promise<PeerFigures> {
  const peer = PEERS.find((one) => one.name === name);
  if (!peer) throw new Error(`bench: no peer ${name}`);
  const [names, handles] = [await readTexts(folder, 'names'), await readTexts(folder, 'handles')];
  const { mix, hard } = await readQuestions(folder);
  const before = memory();
  const start = performance.now();
  const findName = peer.build(names.texts);
  const findHandle = peer.build(handles.texts);
  const buildMs = performance.now() - start;
  built();
  const memoryMB = (memory() - before) / 1e6;
  const asked = mix.slice(0, sample.mix);
  const took = timesOf(findName, findHandle, asked, sample.passes);
  const impostors = evenly(hard, sample.impostors);
  const recall = recallOf(impostors, ({ profile }) => {
    const byHandle = entities(findHandle, handles, profile.handle);
    return new Set([...entities(findName, names, profile.displayName), ...byHandle]);
  });
  return {
    p50us: quantile(took, 0.5),
    p99us: quantile(took, 0.99),
    p999us: quantile(took, 0.999),
    recall: recall.overall,
    recallName: recall.name,
    recallHandle: recall.handle,
    buildMs,
    memoryMB,
    asked: asked.length,
    impostors: impostors.length,
    tricks: recall.tricks,
  };
}

/** How long the two look-ups of each account take, in microseconds. */
function timesOf(findName: Find, findHandle: Find, asked: readonly Profile[], passes: number): Float64Array {
  return times(asked.length, passes, (i) => {
    const profile = asked[i];
    if (!profile) return;
    findName(profile.displayName.toLowerCase());
    findHandle(profile.handle.toLowerCase());
  });
}

/** Entities of the five best texts, the first eight of each: as many as a card would have to choose from. */
function entities(find: Find, { owners }: Texts, text: string): number[] {
  return find(text.toLowerCase()).flatMap((at) => owners[at]?.slice(0, 8) ?? []);
}

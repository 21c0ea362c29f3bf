/** The figures in the form that other programs rely on: contender, list, numbers. */
import type { CaseResult } from './run-case';

const round = (value: number): number => Number(value.toPrecision(4));

type Row = Record<string, number | string | boolean>;

/** `{"deadringer": {"100000": {p50us, p99us, openMs, …}}, "fuse.js": {"100000": {p50us, …}}, …}`, times in microseconds. */
export function figuresJson(results: readonly CaseResult[]): Record<string, Record<string, Row>> {
  const out: Record<string, Record<string, Row>> = { deadringer: {} };
  for (const result of results) {
    (out['deadringer'] ??= {})[result.list] = ours(result);
    for (const { name, figures } of result.peers) {
      const row: Row = figures
        ? Object.fromEntries(
            Object.entries(figures).flatMap(([key, value]) =>
              typeof value === 'number' ? [[key, round(value)]] : [],
            ),
          )
        : { finished: false };
      (out[name] ??= {})[result.list] = row;
    }
  }
  return out;
}

/** `p50us` and `p99us` are of look-up and judgement together; `recall` is of the hard impostors. */
function ours({ ours, cold }: CaseResult): Row {
  const figures = {
    p50us: ours.judged.p50us,
    p99us: ours.judged.p99us,
    p999us: ours.judged.p999us,
    lookupP50us: ours.lookup.p50us,
    lookupP99us: ours.lookup.p99us,
    lookupP999us: ours.lookup.p999us,
    openMs: cold.firstVerdictMs,
    openOnlyMs: cold.openMs,
    first50Ms: cold.first50Ms,
    bytesPerEntity: ours.indexBytes / ours.entities,
    bytes: ours.bytes,
    memoryMB: ours.memoryMB,
    recall: ours.hard.overall,
    recallName: ours.hard.name,
    recallHandle: ours.hard.handle,
    recallKind: ours.kind.overall,
    entities: ours.entities,
    asked: ours.asked,
    impostors: ours.impostors,
  };
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, round(value)]));
}

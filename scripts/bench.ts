import { CHILD, run, work, type Job } from './bench/child';
import { writeCase } from './bench/corpus';
import { readNames } from './bench/names';
import { makeEntities } from './bench/population';

async function main(): Promise<void> {
  if (process.argv[2] === CHILD) {
    await work(JSON.parse(process.argv[3] ?? '') as Job);
    return;
  }
  const names = await readNames();
  const n = Number(process.argv[2] ?? 100000);
  const folder = `/tmp/bench-try-${n}`;
  let t = performance.now();
  const lap = (w: string) => { console.log(w, (performance.now() - t).toFixed(0)); t = performance.now(); };
  if (process.argv[3] !== 'keep') {
    const e = makeEntities(names, n);
    lap('gen');
    await writeCase(folder, names, e, { mix: 20000, each: 60 });
    lap('case');
  }
  const ours = await run({ kind: 'ours', folder, passes: 3 });
  lap('ours');
  console.log(JSON.stringify({ ...ours, hard: undefined, kind: undefined }, null, 1));
  for (const k of ['hard', 'kind'] as const) {
    console.log(k, ours?.[k].overall, ours?.[k].name, ours?.[k].handle);
    console.log(Object.entries(ours?.[k].tricks ?? {}).filter(([, s]) => s.found < 0.99 * s.of).map(([id, s]) => `${id} ${(s.found / s.of).toFixed(3)}`).join(', '));
  }
  for (let i = 0; i < 3; i++) console.log(await run({ kind: 'cold', folder }));
  lap('cold');
}
main().catch((e) => { console.error(e); process.exitCode = 1; });

/** Each contender is measured in a fresh process, so that none inherits another's garbage or warm code. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeCase, type Sizes } from './corpus';
import { measureCold, measureOurs, type ColdFigures, type OurFigures } from './measure-ours';
import { measurePeer, type PeerFigures, type Sample } from './measure-peer';

export type Job =
  | { kind: 'case'; folder: string; size: 'packaged' | number; sizes: Sizes }
  | { kind: 'ours'; folder: string; passes: number }
  | { kind: 'cold'; folder: string }
  | { kind: 'peer'; folder: string; name: string; sample: Sample };

interface Answers {
  case: true;
  ours: OurFigures;
  cold: ColdFigures;
  peer: PeerFigures;
}

export const CHILD = '--child';
type Told = 'built' | { figures: unknown };

/** What the child process does: the job in its arguments. */
export async function work(job: Job): Promise<void> {
  const tell = (told: Told) => process.send?.(told);
  const figures = await done(job, () => tell('built'));
  tell({ figures });
}

function done(job: Job, built: () => void): Promise<unknown> {
  if (job.kind === 'case') return makeCase(job.folder, job.size, job.sizes);
  if (job.kind === 'ours') return measureOurs(job.folder, job.passes);
  return job.kind === 'cold' ? measureCold(job.folder) : measurePeer(job.folder, job.name, job.sample, built);
}

/**
 * Runs one job. Undefined when a peer hasn't built its index within `patience` milliseconds.
 * @throws Error when the child process fails
 */
export function run<J extends Job>(job: J, patience = Infinity): Promise<Answers[J['kind']] | undefined> {
  // What is running: the bundle, not the source.
  const script = fileURLToPath(import.meta.url);
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=12000', script, CHILD, JSON.stringify(job)],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  return new Promise((resolve, reject) => {
    let figures: Answers[J['kind']] | undefined;
    let late = false;
    const timer = Number.isFinite(patience)
      ? setTimeout(() => {
          late = true;
          child.kill('SIGKILL');
        }, patience)
      : undefined;
    child.on('message', (told: Told) => {
      if (told === 'built') clearTimeout(timer);
      else figures = told.figures as Answers[J['kind']];
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (figures || late) resolve(figures);
      else reject(new Error(`bench: ${job.kind} ended with status ${code ?? 'none'} and no figures`));
    });
  });
}

/** What the figures were measured on. */
import { execFileSync } from 'node:child_process';
import os from 'node:os';

/** One line: processor, cores, system load, Node, commit. */
export function machine(): string {
  const [cpu] = os.cpus();
  const load = os.loadavg()[0] ?? 0;
  const parts = [
    `${os.cpus().length} cores ${cpu?.model.trim() ?? 'unknown'}`,
    `${Math.round(os.totalmem() / 2 ** 30)} GB`,
    `load ${load.toFixed(1)} at start`,
    `Node ${process.version}`,
    `commit ${commit()}`,
  ];
  return parts.join(', ');
}

function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' }).trim();
    return (
      git('rev-parse', '--short', 'HEAD') +
      (git('status', '--porcelain', 'src') === '' ? '' : ' with changes')
    );
  } catch (error) {
    return `unknown (${(error as Error).message.split('\n')[0] ?? ''})`;
  }
}

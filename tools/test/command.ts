/** Runs a program and keeps what it printed. */
import { spawn } from 'node:child_process';

export interface Outcome {
  isSuccess: boolean;
  /** Standard output alone. */
  output: string;
  /** Standard output and standard error, as they came. */
  log: string;
}

/**
 * The program's own Node scripts are started by this Node; `npm` is looked for on the PATH.
 * @param more variables of the environment, in addition to this process's
 */
export function run(
  program: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const shell = process.platform === 'win32' && program === 'npm'; // a .cmd there, which only a shell starts
  const env = { ...process.env, NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1', ...more };
  const child = spawn(program, args, { env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    log += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ isSuccess: false, output, log: `${log}${error.message}\n` }));
    child.on('close', (status) => resolve({ isSuccess: status === 0, output, log }));
  });
}

/** A script of package.json, without npm's own lines. */
export function runScript(name: string): Promise<Outcome> {
  return run('npm', ['run', '-s', name]);
}

/** What every verb of the list command shares: its usage, its arguments read, its ways to end. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { terminalSafe } from './terminal-safe';

/** A wrong call: the message goes to standard error with the verb's usage; exit status 2. */
export class UsageError extends Error {}

export interface Verb {
  usage: string;
  /** @returns the exit status: 0 fine, 1 problems found */
  run: (args: string[]) => Promise<number>;
}

/** `parseArgs`, with a wrong option as a UsageError. */
export function readArgs<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}

/** Progress of long work, on standard error so that results can be piped. */
export function tell(message: string): void {
  process.stderr.write(`${terminalSafe(message)}\n`);
}

/** Results, on standard output. */
export function say(message: string): void {
  process.stdout.write(`${terminalSafe(message)}\n`);
}

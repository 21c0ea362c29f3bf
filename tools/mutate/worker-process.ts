/** One worker process of the mutation run, started anew when it hangs or has grown. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Mutant } from './mutant';

export interface Order {
  mutant?: Mutant;
  /** File with the probes to put into the sources, and the folder for what each file of tests reaches. */
  probes?: string;
  reached?: string;
  tests: readonly string[];
}

export interface FileResult {
  file: string;
  ms: number;
  isFailed: boolean;
  /** Full name of the first test that failed. */
  failed?: string;
}

type Message =
  | { is: 'file'; file: string }
  | ({ is: 'result' } & FileResult)
  | { is: 'done' }
  | { is: 'fault'; message: string };

/** jest keeps what it transformed; after so many orders a new process is cheaper than its memory. */
const ORDERS_MOST = 40;
const MEMORY = '--max-old-space-size=3000';

/** What became of an order; `hung`: the file of tests that didn't end in time. */
export interface Outcome {
  results: FileResult[];
  hung?: string;
  fault?: string;
}

export class WorkerProcess {
  #child: ChildProcess | undefined;
  #orders = 0;
  static #ids = 0;

  #started(): ChildProcess {
    if (this.#child && this.#orders >= ORDERS_MOST) this.end();
    this.#orders += 1;
    if (this.#child) return this.#child;
    this.#orders = 1;
    this.#child = fork('tools/mutate/worker.mjs', {
      execArgv: ['--experimental-vm-modules', '--no-warnings', MEMORY],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    return this.#child;
  }

  /** @param limitOf milliseconds after which a file of tests counts as hung */
  run(order: Order, limitOf: (file: string) => number): Promise<Outcome> {
    const child = this.#started();
    return new Promise((resolve) => {
      const results: FileResult[] = [];
      let timer: NodeJS.Timeout | undefined;
      let errors = '';
      const settle = (more: Omit<Outcome, 'results'>): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        child.stderr?.removeAllListeners();
        if (Object.keys(more).length > 0) this.end();
        resolve({ results, ...more });
      };
      const watch = (file: string): void => {
        clearTimeout(timer);
        timer = setTimeout(() => settle({ hung: file }), limitOf(file));
      };
      child.stderr?.on('data', (data: Buffer) => (errors = (errors + data.toString()).slice(-2000)));
      child.on('exit', () => settle({ fault: `the worker ended: ${errors}` }));
      child.on('message', (message: Message) => {
        if (message.is === 'file') watch(message.file);
        else if (message.is === 'result') results.push(message);
        else settle(message.is === 'done' ? {} : { fault: message.message });
      });
      watch('');
      child.send({ ...order, id: ++WorkerProcess.#ids });
    });
  }

  end(): void {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

/** A queue of X's answers that are read while the page is idle, each into the memory of accounts. */
import { accountsIn } from './answer';
import type { AnswerKind } from './endpoints';
import type { NetworkMemory } from './memory';
import { Understood } from './understood';

/** Answers that wait for the page to be idle. */
const MAX_WAITING = 10;
/** Milliseconds after which an answer is read whether the page is idle or not. */
const LATEST_MS = 500;

interface Answer {
  kind: AnswerKind;
  body: string;
}

type WhenIdle = (work: () => void, options: { timeout: number }) => unknown;

export class AnswerReader {
  readonly #memory: NetworkMemory;
  readonly #whenIdle: WhenIdle;
  readonly #waiting: Answer[] = [];
  #understood = new Understood();

  constructor(memory: NetworkMemory, whenIdle: WhenIdle) {
    this.#memory = memory;
    this.#whenIdle = whenIdle;
  }

  /** Reads an answer soon. Of many at once the oldest go unread. */
  take(answer: Answer): void {
    if (this.#waiting.length >= MAX_WAITING) this.#waiting.shift();
    this.#waiting.push(answer);
    this.#whenIdle(() => this.#readNext(), { timeout: LATEST_MS });
  }

  /** Forgets what was read, and what waits. */
  forget(): void {
    this.#waiting.length = 0;
    this.#understood = new Understood();
    this.#memory.forget();
  }

  #readNext(): void {
    const next = this.#waiting.shift();
    if (!next) return;
    const accounts = accountsIn(parsed(next.body), next.kind);
    if (accounts.length > 0) this.#memory.take(accounts);
    if (this.#understood.take(next.body, accounts.length)) this.#memory.takeUnread();
  }
}

/** An answer that isn't JSON, such as an error page of the network, names nobody. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * The main world script on X, there only when the user has turned on "what X already sent". It listens to the answers
 * that X's page asked for, picks the accounts out of them and hands those to the extension's isolated world. The page
 * itself can read along here, so this script gets nothing that the page doesn't have.
 */
import { accountsIn } from '../sites/x/network/answer';
import type { AnswerKind } from '../sites/x/network/endpoints';
import { ORDER, NETWORK_NEWS, type Order, type NetworkAccount } from '../sites/x/network/events';
import { listen, type Body } from '../sites/x/network/listen';
import { Understood } from '../sites/x/network/understood';

/** Characters of an answer; the longest timelines have a million. */
const MAX_LENGTH = 5_000_000;
/** Answers that wait for the page to be idle. */
const MAX_WAITING = 10;
/** Milliseconds after which an answer is read whether the page is idle or not. */
const LATEST_MS = 500;
const MAX_FAULTS = 3;

// Taken before the page's first script runs.
const { parse, stringify } = JSON;
const dispatchEvent = document.dispatchEvent.bind(document);
const TheEvent = CustomEvent;
const whenIdle = requestIdleCallback;

const waiting: { body: Body; kind: AnswerKind }[] = [];
let order: Order = 'off';
let faults = 0;
let understood = new Understood();

function dispatch(name: string, detail: string): void {
  dispatchEvent(new TheEvent(name, { detail }));
}

/** Errors are reported in the extension's world, because nobody reads them here. */
function fault(error: unknown): void {
  if (++faults > MAX_FAULTS) return;
  try {
    dispatch(NETWORK_NEWS, stringify({ fault: String(error).slice(0, 100) }));
  } catch {
    faults = MAX_FAULTS; // the page has broken its own events, so nothing is sent
  }
}

function hear(body: Body, kind: AnswerKind): void {
  if (order !== 'on' || (typeof body === 'string' && body.length > MAX_LENGTH)) return;
  if (waiting.length >= MAX_WAITING) waiting.shift();
  waiting.push({ body, kind });
  whenIdle(readNext, { timeout: LATEST_MS });
}

function readNext(): void {
  const next = waiting.shift();
  if (!next || order !== 'on') return;
  try {
    const accounts = accountsIn(parsed(next.body), next.kind);
    if (accounts.length > 0) tell(accounts);
    if (understood.take(next.body, accounts.length)) dispatch(NETWORK_NEWS, stringify({ isUnread: true }));
  } catch (error) {
    fault(error);
  }
}

function tell(accounts: NetworkAccount[]): void {
  dispatch(NETWORK_NEWS, stringify({ accounts }));
}

/** An answer that isn't JSON, such as an error page of the network, names nobody. */
function parsed(body: Body): unknown {
  if (typeof body !== 'string') return body;
  try {
    return parse(body);
  } catch {
    return undefined;
  }
}

// After an update Firefox starts the new version while the old one still runs.
dispatch(ORDER, 'end');
document.addEventListener(ORDER, (event) => {
  const { detail } = event as CustomEvent<unknown>;
  if (order !== 'end' && (detail === 'on' || detail === 'off' || detail === 'end')) order = detail;
  if (order === 'on') return;
  waiting.length = 0;
  understood = new Understood();
});
listen(globalThis, { hear, fault });

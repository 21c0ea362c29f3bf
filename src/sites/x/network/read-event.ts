/**
 * Validates what an event from the page's main world brings. A page can send such an event too, so nothing in it is
 * believed before it has been checked here. The most that a forged event leads to is a mark on that same page.
 */
import { BADGES, LABELS } from '../../../model';
import { HANDLE, MAX_ACCOUNTS, type NetworkAccount } from './events';

/** Characters in one event: a thousand accounts at their longest. */
const MAX_LENGTH = 500_000;
const MAX_NAME = 100;

/** What one event brings. */
export interface NetworkNews {
  accounts: NetworkAccount[];
  /** What went wrong in the page's world. */
  fault?: string;
  /** X has sent accounts in a shape that nobody understands. */
  isUnread?: true;
}

type Check = (value: unknown) => boolean;

const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const matches =
  (form: RegExp): Check =>
  (value) =>
    typeof value === 'string' && form.test(value);
const isName: Check = (value) => typeof value === 'string' && value !== '' && value.length <= MAX_NAME;
const isOneOf =
  (words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);

const AFFILIATION: Record<string, Check> = { name: isName, handle: matches(HANDLE) };

const CHECKS: Record<keyof NetworkAccount, Check> = {
  handle: matches(HANDLE),
  id: matches(/^\d{1,20}$/),
  badge: isOneOf(BADGES),
  affiliation: (value) => isObject(value) && Object.keys(checked(value, AFFILIATION)).length > 0,
  labels: (value) => Array.isArray(value) && value.length <= LABELS.length && value.every(isOneOf(LABELS)),
  joined: matches(/^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/),
  followers: isCount,
  following: isCount,
  followed: (value) => typeof value === 'boolean',
};

/** What an event brings, as far as it is valid. An account without a handle is dropped. */
export function readNetworkEvent(detail: unknown): NetworkNews {
  const { accounts, fault, isUnread } = parsed(detail);
  const rows: unknown[] = Array.isArray(accounts) ? accounts.slice(0, MAX_ACCOUNTS) : [];
  return {
    accounts: rows.flatMap((row) => accountIn(row) ?? []),
    ...(isName(fault) && { fault: fault as string }),
    ...(isUnread === true && { isUnread }),
  };
}

function parsed(detail: unknown): Record<string, unknown> {
  if (typeof detail !== 'string' || detail.length > MAX_LENGTH) return {};
  try {
    const value: unknown = JSON.parse(detail);
    return isObject(value) ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {}; // not from our own script, which only writes JSON
    throw error;
  }
}

function accountIn(row: unknown): NetworkAccount | undefined {
  if (!isObject(row)) return undefined;
  const account = checked(row, CHECKS) as Partial<NetworkAccount>;
  if (account.affiliation) account.affiliation = checked(account.affiliation, AFFILIATION);
  return account.handle === undefined ? undefined : (account as NetworkAccount);
}

/** A new object with those of the known keys whose values pass; any other key is left behind. */
function checked(row: object, checks: Record<string, Check>): Record<string, unknown> {
  const passes = ([key, check]: [string, Check]): boolean =>
    Object.hasOwn(row, key) && check((row as Record<string, unknown>)[key]);
  const keys = Object.entries(checks).filter(passes);
  return Object.fromEntries(keys.map(([key]) => [key, (row as Record<string, unknown>)[key]]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

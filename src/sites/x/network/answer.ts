/** Finds the accounts in one of X's answers by walking through it. Nothing else of it is kept. */
import { accountOf } from './account';
import type { AnswerKind } from './endpoints';
import { MAX_ACCOUNTS, type NetworkAccount } from './network-account';

/** Objects and lists that are walked through; the longest timelines have some fifty thousand. */
const MAX_NODES = 100_000;

/** Each account once, at most a thousand of them. */
export function accountsIn(body: unknown, kind: AnswerKind): NetworkAccount[] {
  const accounts = new Map<string, NetworkAccount>();
  for (const user of kind === 'graphql' ? usersBelow(body) : usersOfList(body)) {
    const account = accountOf(user);
    if (!account) continue;
    const key = account.handle.toLowerCase();
    // One answer may hold an account twice, once in full and once in brief.
    accounts.set(key, { ...accounts.get(key), ...afterwards(account, kind) });
    if (accounts.size >= MAX_ACCOUNTS) break;
  }
  return [...accounts.values()];
}

/** After a click on "follow" X still sends the account as it was before. A protected account has to agree first. */
function afterwards(account: NetworkAccount, kind: AnswerKind): NetworkAccount {
  if (kind === 'unfollow') return { ...account, followed: false };
  if (kind !== 'follow') return account;
  return { ...account, followed: account.labels?.includes('protected') !== true };
}

/**
 * Every user object of a GraphQL answer, wherever in it. It is iterative because the page chooses how deep an answer
 * is.
 */
function* usersBelow(body: unknown): Generator<object> {
  const waiting: unknown[] = [body];
  for (let nodes = 0; nodes < MAX_NODES && waiting.length > 0;) {
    const node = waiting.pop();
    if (typeof node !== 'object' || node === null) continue;
    nodes++;
    if ('__typename' in node && node.__typename === 'User') yield node;
    for (const value of Object.values(node) as unknown[])
      if (typeof value === 'object' && value !== null) waiting.push(value);
  }
}

/** The older interface: one user, a list of them, or a map by number. */
function usersOfList(body: unknown): unknown[] {
  if (Array.isArray(body)) return body;
  const { users, globalObjects } = (body ?? {}) as { users?: unknown; globalObjects?: { users?: unknown } };
  const all = users ?? globalObjects?.users;
  return typeof all === 'object' && all !== null ? Object.values(all) : [body];
}

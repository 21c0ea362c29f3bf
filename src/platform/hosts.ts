/**
 * Host permissions: which hosts Deadringer may read. They are those of its manifest, and the servers that its user
 * allowed. The browser keeps that list, and its user can change it in the browser's own settings at any time, so
 * nothing here is a copy of it.
 */
import browser from 'webextension-polyfill';
import { RecordMap } from './record-map';
import { AskedSchema } from './record-schemas';

/** What may be done on a host, and what its user was asked. */
export interface Access {
  isAllowed: boolean;
  /** Allowed by the user for this host alone, so that it can be taken back for this host alone. */
  isRemovable: boolean;
  /** The user was asked and hasn't allowed it. */
  isRefused: boolean;
}

/** A host that was asked for. Outlives the popup, which closes when the browser's question opens. */
const asked = new RecordMap<{ host: string }>('asked', AskedSchema, 'session');

/** The match pattern of all pages of a host. */
export const patternOf = (host: string): string => `https://${host}/*`;

/** The match patterns that come with the extension. */
export function ownPatterns(): string[] {
  const { host_permissions: hosts = [] } = browser.runtime.getManifest();
  return hosts.map(String);
}

/** The match patterns that the user allowed beyond those, sorted. One of them may stand for every server. */
export async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(ownPatterns());
  return origins.filter((pattern) => !own.has(pattern)).sort();
}

/** Whether the extension may read a host now. Hosts of the manifest too can be taken from it. */
export function isAllowed(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}

/** What may be done on a host. */
export async function accessTo(host: string): Promise<Access> {
  const [isHere, patterns, isAsked] = await Promise.all([
    isAllowed(host),
    allowedPatterns(),
    asked.get(host),
  ]);
  return {
    isAllowed: isHere,
    isRemovable: isHere && patterns.includes(patternOf(host)),
    isRefused: isAsked !== undefined && !isHere,
  };
}

/**
 * Asks the user for a host; false when the answer is no. Browsers accept the question only directly in the click,
 * before any `await`.
 */
export async function ask(host: string): Promise<boolean> {
  const answer = browser.permissions.request({ origins: [patternOf(host)] });
  await asked.set(host, { host });
  return answer;
}

/** Forgets what was asked, for hosts that have been allowed since. */
export async function forgetAnswered(): Promise<void> {
  for (const { host } of await asked.all()) if (await isAllowed(host)) await asked.remove(host);
}

/** Gives back what the user allowed. @throws when the browser doesn't take it back */
export async function withdraw(pattern: string): Promise<void> {
  const isGone = await browser.permissions.remove({ origins: [pattern] });
  if (!isGone) throw new Error(`The browser keeps ${pattern} allowed.`);
}

/** Calls back whenever hosts are allowed or taken away, in whatever way. */
export function onAccessChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}

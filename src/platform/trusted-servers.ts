/**
 * Allowlist of servers: what the user said of servers outside the manifest, one storage key each. Only the background
 * writes it. A server that the user takes back from the extension is forgotten here too.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { ServerTrust } from '../page-model';
import { manifestHosts } from '../sites/registry';
import { isAllowed } from './hosts';
import { withLock } from './keyed-mutex';
import { RecordMap } from './record-map';
import { reportError } from './report-error';
import { TRUSTED_SERVERS } from './storage-keys';

const ServerSchema = v.looseObject({
  host: v.string(),
  isVerifier: v.optional(v.boolean()),
  domain: v.exactOptional(v.string()),
});

/** One record a server. */
export const serverRecords = new RecordMap<ServerTrust>(TRUSTED_SERVERS, ServerSchema);

const byHost = (one: ServerTrust, other: ServerTrust): number => one.host.localeCompare(other.host);

/** All of them, by host. A record that can't be read trusts in nothing, and is set aside and told. */
export async function trustedServers(): Promise<ServerTrust[]> {
  return (await serverRecords.all()).sort(byHost);
}

/** Every server that is allowed by a pattern of its own, with what the user said of it, and others of which they did. */
export function serversWith(patterns: readonly string[], known: readonly ServerTrust[]): ServerTrust[] {
  const hosts = patterns.flatMap((pattern) => /^https:\/\/([^*/]+)\/\*$/.exec(pattern)?.[1] ?? []);
  const others = hosts.filter((host) => !known.some((server) => server.host === host));
  return [...known, ...others.map((host) => ({ host }))].sort(byHost);
}

/** The hosts whose word about verified links proves something: those of the manifest, and those that the user believes. */
export function verifiersAmong(servers: readonly ServerTrust[]): ReadonlySet<string> {
  return new Set([
    ...manifestHosts(),
    ...servers.filter(({ isVerifier }) => isVerifier).map(({ host }) => host),
  ]);
}

/** Keeps whether the user trusts what a server verifies. */
export function trustVerifier(host: string, isVerifier: boolean): Promise<void> {
  return change(host, (known) => ({ ...known, isVerifier }));
}

/** Keeps that a server's accounts are those of a domain; undefined takes that back. */
export function confirmDomain(host: string, domain: string | undefined): Promise<void> {
  return change(host, ({ isVerifier = false }) =>
    domain === undefined ? { host, isVerifier } : { host, isVerifier, domain },
  );
}

/** A server of which nothing is left to say has no record. */
function change(host: string, changed: (known: ServerTrust) => ServerTrust): Promise<void> {
  return withLock(`server ${host}`, async () => {
    const known = (await trustedServers()).find((server) => server.host === host);
    const now = changed(known ?? { host });
    if (now.isVerifier || now.domain !== undefined) await serverRecords.set(host, now);
    else await serverRecords.remove(host);
  });
}

/** Starts forgetting servers that are taken back. Call it while the background script first runs. */
export function forgetServersTakenBack(): void {
  browser.permissions.onRemoved.addListener(() => {
    forgetThose().catch((error: unknown) => reportError('forget a server that was taken back', error));
  });
}

async function forgetThose(): Promise<void> {
  for (const { host } of await trustedServers())
    if (!(await isAllowed(host))) await serverRecords.remove(host);
}

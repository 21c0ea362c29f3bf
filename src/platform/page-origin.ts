/**
 * Provenance of profiles: on which host they were read, by the browser's word, and under whose domain they go. What a
 * content script says of either doesn't count, for it says what its page says.
 */
import { isItsOwnDomain, publicSuffixes, type IsPublicSuffix } from '../identity/stated-domain';
import type { AccountName, Profile } from '../model';
import type { ServerTrust } from '../page-model';
import { hasManyHosts, isInManifest } from '../sites/registry';
import { packaged } from './list-store';

/** Where the build puts the public suffix list, inside the package. */
const PACKAGED_SUFFIXES = 'lists/public-suffixes.txt';
const suffixes = packaged(PACKAGED_SUFFIXES, (bytes) => publicSuffixes(new TextDecoder().decode(bytes)));

/** What was read on a page, as far as it counts. */
export interface OfPage {
  profiles: Profile[];
  /** The domain that the page states for its accounts, where that doesn't count. They count as accounts of its host. */
  uncounted?: string;
}

/**
 * The profiles that a page of `host` showed, each with its host where its site has many.
 * @param servers what the user said of servers
 */
export async function ofPage(
  host: string,
  shown: readonly Profile[],
  servers: readonly ServerTrust[],
): Promise<OfPage> {
  const stated = shown.find(({ statedDomain }) => statedDomain !== undefined)?.statedDomain;
  const isCounted = stated === undefined || (await isCountedOn(host, stated, servers));
  const profiles = shown.map((profile) =>
    readOn(host, isCounted ? profile : withoutDomain(profile, stated, host)),
  );
  return isCounted ? { profiles } : { profiles, uncounted: stated };
}

/** The profile with the host by the browser's word, or without one where that says nothing. */
export function readOn(host: string, shown: Profile): Profile {
  const profile = { ...shown };
  delete profile.statedDomain;
  delete profile.host;
  return hasManyHosts(profile.site) ? { ...profile, host } : profile;
}

async function isCountedOn(host: string, domain: string, servers: readonly ServerTrust[]): Promise<boolean> {
  const isConfirmed = servers.some((server) => server.host === host && server.domain === domain);
  if (isInManifest(host) || isConfirmed) return true;
  const opened = await suffixes();
  // Without the list nobody knows what lies between the two.
  const isPublicSuffix: IsPublicSuffix = opened.problem === undefined ? opened.value : () => true;
  return isItsOwnDomain(host, domain, isPublicSuffix);
}

/** The profile, and the others that it is seen with, as accounts of the host itself. */
function withoutDomain(profile: Profile, domain: string, host: string): Profile {
  const end = `@${domain.toLowerCase()}`;
  const own = <T extends AccountName>(one: T): T =>
    one.site === 'mastodon' && one.handle.toLowerCase().endsWith(end)
      ? { ...one, handle: `${one.handle.slice(0, -end.length)}@${host}` }
      : one;
  const { context } = profile;
  if (!context) return own(profile);
  const around = { ...context };
  if (context.threadAuthor) around.threadAuthor = own(context.threadAuthor);
  if (context.seen) around.seen = context.seen.map(own);
  return { ...own(profile), context: around };
}

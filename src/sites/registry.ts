/**
 * The registry of sites: ids, hosts and kinds of frame. It holds no page code and so weighs nothing: background, popup,
 * permissions and the recogniser know the sites from here. `manifest.json` is checked against it.
 */
import type { Site } from '../model';

export interface RegisteredSite {
  id: Site;
  /** Hosts that are in the manifest from the start. */
  hosts: readonly string[];
  /** Further hosts known to be the site's own, which their user switches on like any other server. */
  optionalHosts: readonly string[];
  /** Whether these hosts serve nothing but the site. If not, each of their pages is recognised by its own marks. */
  hasHostsAlone: boolean;
  /** Whether the site's pages may stand on any host, and are recognised there. */
  isAnywhere: boolean;
  /** Which documents of a tab are read: its own page, or frames of the site within that page too. */
  frames: 'page' | 'same-site';
  /** The scripts that read what the site sends, by the world that they run in; unset where none does. */
  network?: { isolated: string; main: string };
}

/** Every site that can be read. */
export const REGISTRY: readonly RegisteredSite[] = [
  {
    id: 'x',
    hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
    optionalHosts: ['www.x.com', 'www.twitter.com'],
    hasHostsAlone: true,
    isAnywhere: false,
    frames: 'page',
    network: { isolated: 'x-network', main: 'x-network-main' },
  },
  {
    id: 'mastodon',
    // The two hosts of the Mastodon project itself, and in addition to them the ten largest servers by accounts in
    // use. The ranking is recalled from the public directories (FediDB, instances.social) by 2025. An error here
    // harms nobody: every other server works once its user allows it.
    hosts: [
      'mastodon.social',
      'mastodon.online',
      'mstdn.social',
      'mas.to',
      'mastodon.world',
      'mstdn.jp',
      'pawoo.net',
      'infosec.exchange',
      'hachyderm.io',
      'fosstodon.org',
      'mastodon.gamedev.place',
      'techhub.social',
    ],
    optionalHosts: [],
    hasHostsAlone: false,
    isAnywhere: true,
    frames: 'page',
  },
  {
    id: 'bluesky',
    hosts: ['bsky.app'],
    optionalHosts: ['main.bsky.dev', 'deer.social', 'blacksky.community', 'mu.social'],
    hasHostsAlone: true,
    isAnywhere: true,
    frames: 'page',
  },
];

/** The match patterns of all pages of hosts. */
export const patternsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `https://${host}/*`);

/** Where the build puts the script that reads a site, relative to the extension. */
export const readerScript = (site: Site): string => `content/${site}.js`;

/** Where the build puts the script that finds out which of them a page needs. */
const RECOGNISER = 'content/recognise.js';

const isOn = ({ hosts, optionalHosts }: RegisteredSite, hostname: string): boolean =>
  hosts.includes(hostname) || optionalHosts.includes(hostname);

/** The site that a host belongs to alone; undefined for all others, which may be anybody's server. */
export function siteOfHost({ protocol, hostname }: URL): Site | undefined {
  if (protocol !== 'https:') return undefined;
  return REGISTRY.find((site) => site.hasHostsAlone && isOn(site, hostname))?.id;
}

/** The content script for a host: that of the site which is known to stand there, else the recogniser. */
export function scriptFor(hostname: string): string {
  const site = REGISTRY.find((one) => isOn(one, hostname));
  return site ? readerScript(site.id) : RECOGNISER;
}

/** Whether frames of a site within its own pages are read too. */
export function hasFrames(site: Site): boolean {
  return REGISTRY.some(({ id, frames }) => id === site && frames === 'same-site');
}

/** Every host that is in the manifest from the start. */
export const manifestHosts = (): string[] => REGISTRY.flatMap(({ hosts }) => hosts);

/** Whether a host is in the manifest from the start. */
export const isInManifest = (host: string): boolean => REGISTRY.some(({ hosts }) => hosts.includes(host));

/** Whether a site's pages stand on many hosts, each of which answers for its own pages alone. */
export function hasManyHosts(site: Site): boolean {
  return REGISTRY.some(({ id, isAnywhere }) => isAnywhere && id === site);
}

/** Whether pages of an address may speak of accounts of a site: a page speaks of its own site only. */
export function maySpeakOf(url: URL, site: Site): boolean {
  const own = siteOfHost(url);
  if (own !== undefined) return own === site;
  return url.protocol === 'https:' && REGISTRY.some(({ id, isAnywhere }) => isAnywhere && id === site);
}

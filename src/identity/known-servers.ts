/** Hosts that many accounts live on, so that one that only looks like them is made for it. */

/** The largest and best known servers of the fediverse, those of governments, and Bluesky's own host. */
export const KNOWN_SERVERS: readonly string[] = [
  'mastodon.social',
  'mastodon.online',
  'mastodon.world',
  'mastodon.cloud',
  'mstdn.social',
  'infosec.exchange',
  'hachyderm.io',
  'fosstodon.org',
  'techhub.social',
  'mastodon.gamedev.place',
  'social.bund.de',
  'social.numerique.gouv.fr',
  'ec.social-network.europa.eu',
  'bsky.social',
];

/** Labels under which states have their own names, each before the country's ending: gov.uk, gouv.fr, gob.mx. */
export const STATE_LABELS: ReadonlySet<string> = new Set('gov govt gouv gob gub govern'.split(' '));

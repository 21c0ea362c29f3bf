import type { Signal } from '../../model';
import { isOnDomain, webAddress } from '../../text/web-address';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';

/**
 * It links to the target's real site without the site linking back, as far as anybody knows: everybody can, so it doesn't
 * speak for it. Where only the server that shows the account says that the site links back, the card says whose word it is.
 */
export function ownSiteLink({ bearsName, profile, entity, serversWord }: Evidence): Signal | undefined {
  if (!bearsName || !profile.links) return undefined;
  if (serversWord) return signalOf('own-site-link', 'serversWord', { variant: 'server', ...serversWord });
  if (entity.domains.length === 0) return undefined;
  const hosts = profile.links.flatMap(({ url, verified }) =>
    verified === true ? [] : (webAddress(url)?.host ?? []),
  );
  const domain = entity.domains.find((own) => hosts.some((host) => isOnDomain(host, own)));
  if (domain === undefined) return undefined;
  return signalOf('own-site-link', 'found', { domain });
}

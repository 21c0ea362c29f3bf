import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/** It links to the target's real site without the site linking back: anybody can, so it doesn't speak for it. */
export function ownSiteLink({ bearsName, profile, entity }: Evidence): Signal | undefined {
  if (!bearsName) return undefined;
  const domain = entity.domains.find((own) =>
    profile.links?.some((link) => link.verified !== true && isBelow(link.url, own)),
  );
  if (domain === undefined) return undefined;
  return { id: 'own-site-link', family: 'self-description', weight: 0.5, finding: { domain } };
}

/** Whether a link's host is a domain or lies below it. Text that is no web address is on no domain. */
export function isBelow(url: string, domain: string): boolean {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return host === domain || host.endsWith(`.${domain}`);
}

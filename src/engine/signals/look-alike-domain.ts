import { KNOWN_SERVERS } from '../../identity/known-servers';
import { RULES } from '../../identity/rules-by-site';
import type { Entity, Signal } from '../../model';
import { isOnDomain } from '../../text/web-address';
import { domainLikeness, stateEnding, tells, type DomainLikeness } from '../domain-likeness';
import type { Evidence } from '../evidence';
import { signalOf } from '../signal-of';
import type { StepOf } from '../weights';

type Row = StepOf<'look-alike-domain'>;

/** log2 of expected bearers from which a brand's word with another ending is another firm's. */
const WORD = 6;
/** … and a person's name has other bearers, with domains of their own. */
const COMMON = 6;

/**
 * The handle or the home server is a domain that only looks like one of the target's, or like the server on which it or
 * thousands of others are: nytirnes.com, nytimes.com.example.org, coinbase-support.com, mastodon.socia1.
 */
export function lookAlikeDomain(evidence: Evidence): Signal | undefined {
  const { bearsName, profile, entity, proof } = evidence;
  const { hostIs, host: hostOf } = RULES[profile.site];
  if (!hostIs || !bearsName || proof) return undefined;
  const host = hostOf(profile.handle);
  if (host === undefined) return undefined;
  const own = [...entity.domains, ...entity.sharedDomains];
  if ([...own, ...KNOWN_SERVERS].some((domain) => isOnDomain(host, domain))) return undefined;
  for (const domain of own) {
    const found = domainLikeness(host, domain);
    const step = found && stepOf(found, evidence);
    if (step) return signalOf('look-alike-domain', step, { variant: variantOf(found), host, domain });
  }
  const server = serverLike(host, entity) ?? (isState(entity) ? stateEnding(host) : undefined);
  return server === undefined
    ? undefined
    : signalOf('look-alike-domain', 'looks', { variant: 'looks', host, domain: server });
}

const variantOf = ({ how }: DomainLikeness): string => how;

function stepOf(found: DomainLikeness, { entity, candidate }: Evidence): Row | undefined {
  const isBrand = entity.kind === 'organisation';
  const isRare = candidate.commonness < (isBrand ? WORD : COMMON);
  switch (found.how) {
    case 'inside':
    case 'looks':
      return found.how;
    case 'edit':
      return isBrand ? 'editBrand' : 'editPerson';
    case 'ending':
      // Whoever bears a name takes it with the ending that is free.
      return isBrand && isRare ? 'ending' : undefined;
    case 'word': {
      if (tells(found.word)) return isRare ? 'wordTells' : 'word';
      return isBrand && isRare ? 'word' : undefined;
    }
  }
}

/** The server that a host is meant to be taken for: one on which the target is, or one that everybody knows. */
function serverLike(host: string, { accounts }: Entity): string | undefined {
  const own = (accounts.mastodon ?? []).flatMap((handle) => RULES.mastodon.host(handle) ?? []);
  return [...own, ...KNOWN_SERVERS].find((server) => {
    const how = domainLikeness(host, server)?.how;
    return how === 'looks' || how === 'inside';
  });
}

const isState = ({ field }: Entity): boolean => field === 'politics' || field === 'government';

import type { Signal } from '../../model';
import type { Evidence } from '../evidence';

/** A handle or a server of one's own takes the domain's owner; a page with a link on it often only an account there. */
const WEIGHT = { handle: -4, server: -4, link: -2 };

/** It stands on the domain of a listed organisation that knows who it lets in: colleagues, members, staff. */
export function domainVouches({ vouching }: Evidence): Signal | undefined {
  if (!vouching) return undefined;
  const { proof, entity } = vouching;
  const finding = { variant: proof.by, domain: proof.domain, name: entity.name };
  return { id: 'domain-vouches', family: 'verification', weight: WEIGHT[proof.by], finding };
}

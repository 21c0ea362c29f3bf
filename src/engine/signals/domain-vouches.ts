import type { Signal } from '../../model';
import type { Evidence, Vouching } from '../evidence';
import { signalOf } from '../signal-of';

/** It stands on the domain of a listed organisation that knows who it lets in: colleagues, members, staff. */
export function domainVouches({ vouching }: Evidence): Signal | undefined {
  return vouching && vouchesFor(vouching);
}

/** Whose domain vouches for the account, and by what. */
export function vouchesFor({ entity, proof }: Vouching): Signal {
  const finding = { variant: proof.by, domain: proof.domain, name: entity.name };
  return signalOf('domain-vouches', proof.by, finding);
}

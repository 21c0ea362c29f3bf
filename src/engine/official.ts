/**
 * Accounts that are the listed entity's own: listed, or proven by one of its domains; and those that its domain vouches
 * for.
 */
import type { Candidate, Signal, Target, Verdict } from '../model';
import { SIGNALS } from './all-signals';
import type { Evidence, Vouching } from './evidence';
import type { Proof } from '../identity/proof-by-domain';
import { vouchesFor } from './signals/domain-vouches';
import { listedAccount } from './signals/listed-account';
import { provenByDomain } from './signals/proven-by-domain';
import { shownAsOther } from './signals/shown-as-other';

/** The verdict on an account that nobody needs warning of; undefined for all others. */
export function official(all: readonly Evidence[]): Verdict | undefined {
  const own = all.find(({ candidate }) => candidate.ways.includes('account')) ?? provenOf(all);
  if (own) return listedOrProven(own, all);
  const vouching = all.find(({ proof }) => proof?.by === 'handle');
  return vouching?.proof && !all.some(isAnothers) ? vouchedFor(vouching, vouching.proof) : undefined;
}

/** Of several whose domains prove the account, the one whose name it bears; else the one with the nearest domain. */
function provenOf(all: readonly Evidence[]): Evidence | undefined {
  const proven = all.filter(({ proof }) => proof?.proves);
  const nearness = ({ proof, bearsName }: Evidence) => (bearsName ? 1000 : 0) + (proof?.domain.length ?? 0);
  return proven.sort((a, b) => nearness(b) - nearness(a))[0];
}

/** The entity whose domain lets the account stand on it, where that proves nothing. */
export function vouchingOf(all: readonly Evidence[]): Vouching | undefined {
  const found = all.find(({ proof }) => proof);
  return found?.proof && { entity: found.entity, proof: found.proof };
}

/** What a card shows of an entity. */
export function targetOf({ entity, knownFrom }: Candidate): Target {
  const target = { name: entity.name, kind: entity.kind, accounts: entity.accounts };
  return knownFrom ? { ...target, knownFrom } : target;
}

/** log2 of expected bearers from which a shown name is anybody's. */
const COMMON = 8;

/** It bears the name of somebody listed whom no domain proves: that is the question then. */
const isAnothers = ({ bearsName, candidate, proof }: Evidence): boolean =>
  bearsName && !proof && candidate.commonness < COMMON;

/** An organisation's domain lets the account use its name in the handle, and it bears no other listed one. */
function vouchedFor({ candidate, entity }: Evidence, proof: Proof): Verdict {
  const signals = [vouchesFor({ entity, proof })];
  return { level: 'official', target: targetOf(candidate), probability: 0, signals };
}

/** A listed or proven account is never warned about, whatever else; under another listed name, the card says which. */
function listedOrProven(own: Evidence, all: readonly Evidence[]): Verdict {
  const { candidate } = own;
  const listed = listedAccount(own);
  const proven = provenByDomain(own);
  const shown = own.bearsName ? undefined : all.find((other) => other !== own && isShown(other));
  const signals: Signal[] = [];
  if (listed) signals.push(listed);
  if (proven) signals.push(proven);
  if (shown) signals.push(shownAsOther(shown));
  for (const find of SIGNALS) {
    const found = find(own);
    if (found?.family === 'verification') signals.push(found);
  }
  const verdict: Verdict = { level: 'official', target: targetOf(candidate), probability: 0, signals };
  return listed ? { ...verdict, confirmedBy: candidate.confirmedBy ?? [] } : verdict;
}

const isShown = ({ bearsName, candidate }: Evidence): boolean =>
  bearsName && candidate.commonness < COMMON && !candidate.ways.includes('account');

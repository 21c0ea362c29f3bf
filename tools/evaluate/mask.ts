/**
 * Judging a listed account as if the list didn't have it. The list isn't compiled again for each of thousands of
 * accounts; the account is taken off the candidates instead, wherever it is listed. What this leaves in place, and a
 * list without it wouldn't have: the place among the eight candidates that the account gave its owner, and the source
 * and tier of the row.
 */
import { isAmong, isSameHandle } from '../../src/identity/handle-key';
import type { Candidate, Entity, Profile } from '../../src/model';
import { likeness } from '../../src/engine/handle-likeness';

/** The candidates without the profile's own account; those that only it led to are gone. */
export function masked(profile: Profile, candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap((candidate) => {
    if (!isAmong(profile.site, candidate.entity.accounts[profile.site], profile.handle)) return [candidate];
    const entity = without(candidate.entity, profile);
    const ways = candidate.ways.filter(
      (way) => way !== 'account' && (way !== 'handle' || likeness(profile, entity).how !== 'unlike'),
    );
    if (ways.length === 0) return [];
    const rest = { ...candidate, entity, ways };
    delete rest.confirmedBy;
    delete rest.matchedAccount;
    return [rest];
  });
}

/** The candidates without those whose account the profile is. */
export const ownersRowOut = (profile: Profile, candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter(({ entity }) => !isAmong(profile.site, entity.accounts[profile.site], profile.handle));

function without(entity: Entity, { site, handle }: Profile): Entity {
  const left = (entity.accounts[site] ?? []).filter((listed) => !isSameHandle(site, listed, handle));
  const others = Object.entries(entity.accounts).filter(([own]) => own !== site);
  return { ...entity, accounts: Object.fromEntries(left.length > 0 ? [...others, [site, left]] : others) };
}

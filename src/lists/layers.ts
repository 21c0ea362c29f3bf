/**
 * Layered lists: the user's own, those subscribed to, and the packaged one. What two of them say of one entity becomes one
 * candidate; what only one says is labelled with that list's name.
 *
 * A subscribed list adds entities, accounts and absences, and can take nothing away: an account that any layer lists
 * is found as listed, an absence yields to any layer that knows an account there, and domains prove an entity of
 * another layer only where that layer names them itself.
 */
import { isAmong } from '../identity/handle-key';
import type { Accounts, Candidate, Entity, LayerKind, Profile, Site } from '../model';
import { nameKeysOf, sameEntity } from './merge';

/** One opened list and where it comes from. */
export interface Layer {
  kind: LayerKind;
  /** The list's own name, as a card shows it. */
  name: string;
  index: { candidates(profile: Profile): Candidate[] };
}

/** Whose word stands first where several know an entity. */
const ORDER: Record<LayerKind, number> = { packaged: 0, personal: 1, subscribed: 2 };

interface Said {
  layer: Layer;
  candidate: Candidate;
}

/** Candidates of all layers for a profile: those that list its account first, then by layer, each layer's best first. */
export function layeredCandidates(layers: readonly Layer[], profile: Profile): Candidate[] {
  const ordered = [...layers].sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  const said = ordered.flatMap((layer) =>
    layer.index.candidates(profile).map((candidate) => ({ layer, candidate })),
  );
  const groups: Said[][] = [];
  for (const one of said) {
    const group = groups.find((others) => others.some((other) => isSame(other, one)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  const candidates = groups.map((group) => joined(group, said, profile.site));
  const isListed = ({ ways }: Candidate): boolean => ways.includes('account');
  return [...candidates.filter(isListed), ...candidates.filter((candidate) => !isListed(candidate))];
}

/** One layer's entities are apart by its own word. */
function isSame(one: Said, other: Said): boolean {
  return one.layer !== other.layer && sameEntity(one.candidate.entity, other.candidate.entity) !== undefined;
}

function joined(group: readonly Said[], all: readonly Said[], site: Site): Candidate {
  const [first, ...more] = group as [Said, ...Said[]];
  const entity = more.reduce((sum, { candidate }) => withMore(sum, candidate.entity), first.candidate.entity);
  const absent = entity.absent.filter(
    (one) => !entity.accounts[one] && !isKnownElsewhere(first, all, one, site),
  );
  const teller = group.find(({ candidate }) => candidate.ways.includes('account')) ?? first;
  const { matchedAccount, confirmedBy } = teller.candidate;
  return {
    ...first.candidate,
    entity: { ...entity, absent },
    ways: [...new Set(group.flatMap(({ candidate }) => candidate.ways))],
    ...(matchedAccount ? { matchedAccount } : {}),
    ...(confirmedBy ? { confirmedBy } : {}),
    ...(teller.layer.kind === 'packaged' ? {} : { layer: teller.layer.kind, list: teller.layer.name }),
  };
}

/** Accounts and absences are added; what an entity is, is for the first layer to say. */
function withMore(entity: Entity, other: Entity): Entity {
  const accounts: Accounts = { ...entity.accounts };
  const confirmed: Entity['confirmed'] = { ...entity.confirmed };
  for (const [site, handles] of Object.entries(other.accounts) as [Site, string[]][]) {
    const own = accounts[site] ?? [];
    accounts[site] = [...own, ...handles.filter((handle) => !isAmong(site, own, handle))];
    confirmed[site] = { ...other.confirmed[site], ...confirmed[site] };
  }
  return { ...entity, accounts, confirmed, absent: [...new Set([...entity.absent, ...other.absent])] };
}

/** Whether another layer has somebody of that name with an account where this one says there is none. */
function isKnownElsewhere(
  { layer, candidate }: Said,
  all: readonly Said[],
  absent: Site,
  site: Site,
): boolean {
  if (absent !== site || layer.kind === 'packaged') return false;
  const names = new Set(nameKeysOf(candidate.entity));
  return all.some(
    (other) =>
      other.layer !== layer &&
      other.candidate.entity.accounts[site] !== undefined &&
      nameKeysOf(other.candidate.entity).some((key) => names.has(key)),
  );
}

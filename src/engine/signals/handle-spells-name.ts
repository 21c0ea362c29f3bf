import { RULES } from '../../identity/rules-by-site';
import { countSeparators } from '../../identity/separators';
import type { Entity, Profile, Signal, Site } from '../../model';
import { OFFICES } from '../../language/branches';
import { isDecoration } from '../../language/decoration';
import { PUBLIC_TITLES } from '../../language/titles';
import { isListedBranch } from '../branch-handle';
import { isCutName } from '../cut-handle';
import type { Evidence } from '../evidence';
import { contactIn } from '../handle-words';
import { isDistinct } from '../made-of-names';
import { isAcronym, isBrandAsListed, nameTokens } from '../names';
import { signalOf } from '../signal-of';
import { isSaidAgain } from '../soft-claim';
import type { StepOf } from '../weights';
import { isNumber } from './handle-with-word';

/** So few letters more than the name are an impostor's way past a handle that is taken (@elonmuskik, @GeorgeWBushs). */
const FEW = 3;
/** log2 of expected bearers from which a name with a word is anybody's. */
const COMMON = 6;
/** … and below which a single word is a brand and nothing else. */
const DISTINCTIVE = 3;
/** … and below which fewer than two others bear it. */
const ALONE = 1.5;
/** … and below which its few bearers find a plain handle free. */
const FREE = 4;

/** The handle spells the target's name, perhaps with something added; genuine namesakes do so too. */
export function handleSpellsName(evidence: Evidence): Signal | undefined {
  const { likeness, candidate, entity, claims } = evidence;
  if (likeness.how !== 'spells-name') return undefined;
  const { name, extra } = likeness;
  const finding = { variant: extra === '' ? 'exactly' : 'adds', name, extra };
  if (candidate.knownFrom) return signalOf('handle-spells-name', 'common', finding);
  const isRare = candidate.commonness < COMMON;
  const { claim, service } = claims.inHandle;
  if (service !== undefined && entity.kind === 'organisation')
    return signalOf('handle-spells-name', isRare ? 'servesRare' : 'serves', finding);
  if (isSaidAgain(evidence)) return signalOf('handle-spells-name', 'common', finding);
  if (claim !== undefined || contactIn(likeness) !== undefined)
    return signalOf('handle-spells-name', isRare ? 'claimsRare' : 'claims', finding);
  if (isListedBranch(evidence, extra)) return signalOf('handle-spells-name', 'branch', finding);
  const isCut = extra !== '' && entity.kind === 'person' && isCutName(evidence.profile, entity);
  if (isCut) return signalOf('handle-spells-name', 'common', finding);
  const step = extra === '' ? exactly(evidence, name) : withMore(evidence, likeness);
  return signalOf('handle-spells-name', step, finding);
}

/** How often the part of a handle that its bearer chose is parted. */
const separatorsIn = ({ site, handle }: Profile): number => countSeparators(RULES[site].local(handle));

/** The name and nothing else: parted in more places than between its words is @_Carla_Bruni. */
function exactly({ candidate, profile, bearsName }: Evidence, name: string): StepOf<'handle-spells-name'> {
  const isParted = name.includes(' ') && separatorsIn(profile) >= nameTokens(name).length;
  const isWhole = !candidate.decoration?.length;
  return bearsName && isWhole && isParted && candidate.commonness < FREE ? 'parted' : 'common';
}

/** Letters, digits or other words next to the name. */
function withMore(
  { candidate, entity, profile, bearsName }: Evidence,
  { name, site, extra }: { name: string; site: Site | undefined; extra: string },
): StepOf<'handle-spells-name'> {
  const { commonness } = candidate;
  const isWhole = !candidate.decoration?.length;
  const several = name.includes(' ');
  if (bearsName && isWhole && isDistinct(name, site, entity)) return 'distinct';
  if (isWhole && isAcronym(profile, candidate)) return 'inCapitals';
  // A title or a place next to the name is how its bearers call themselves.
  const few = /\p{L}/u.test(extra) && extra.length <= FEW && !isDecoration(extra);
  const isBrand = entity.kind === 'organisation';
  const odd = few && several && separatorsIn(profile) === 0 && isWhole;
  if (odd && commonness < ALONE && (!isBrand || extra.length === 1)) return 'oddLetters';
  if (isBrandAsListed(candidate) && profile.displayName.trim() === entity.name)
    return isNumber([extra]) ? 'brandNumbered' : 'brandAdded';
  if (bearsName && isWhole && several && claimsPublicOffice(extra, entity)) return 'titled';
  if (OFFICES.has(extra) && several && commonness < (entity.tier === 1 ? COMMON : DISTINCTIVE))
    return 'titled';
  // A single word stands inside many handles: @_blueskyfly, @RonPrince_.
  const distinctive = commonness < DISTINCTIVE;
  // Whose name many bear adds initials, a trade or a place to it.
  const isTelling = several ? isBrand || commonness < FREE : distinctive;
  return (distinctive && isBrand) || (few && isTelling) ? 'distinctive' : 'common';
}

/** @MPTonyBlair: of the most impersonated only, for a town's mayor may well share a name with somebody's minister. */
const claimsPublicOffice = (extra: string, { field, kind, tier }: Entity): boolean =>
  kind === 'person' && field === 'politics' && tier === 1 && PUBLIC_TITLES.has(extra);

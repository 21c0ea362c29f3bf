import { RULES } from '../../identity/rules-by-site';
import { countSeparators } from '../../identity/separators';
import type { Entity, Signal, Site } from '../../model';
import { CLAIMS, isDecoration, OFFICES, PUBLIC_TITLES, SERVICES } from '../../text/vocabulary';
import type { Evidence } from '../evidence';
import { isDistinct } from '../handle-likeness';
import { isAcronym, isBrandAsListed, nameTokens } from '../names';
import { CLAIMING, DISTINCT, IN_CAPITALS, isNumber, SERVING } from './handle-with-word';

/** So few letters more than the name are an impostor's way past a handle that is taken (@elonmuskik, @GeorgeWBushs). */
const FEW = 3;
/** log2 of expected bearers from which a name with a word is anybody's. */
const COMMON = 6;
/** … and below which a single word is a brand and nothing else. */
const DISTINCTIVE = 3;
/** … and below which fewer than two others bear it. */
const ALONE = 1.5;
/** Parted in more places than between its words (@_Carla_Bruni), where hardly anybody else needed the plainer forms. */
const PARTED = 1.5;

/** The handle spells the target's name, perhaps with something added; genuine namesakes do so too. */
export function handleSpellsName(evidence: Evidence): Signal | undefined {
  const { likeness, candidate, entity } = evidence;
  if (likeness.how !== 'spells-name') return undefined;
  const { name, extra } = likeness;
  const signal: Signal = {
    ...{ id: 'handle-spells-name', family: 'handle', weight: 0.5 },
    finding: { variant: extra === '' ? 'exactly' : 'adds', name, extra },
  };
  if (candidate.knownFrom) return signal;
  const serves = SERVICES.has(extra) && entity.kind === 'organisation';
  if (serves || CLAIMS.has(extra)) {
    const key = candidate.commonness < COMMON;
    return { ...signal, weight: serves ? SERVING : CLAIMING, ...(key ? { key } : {}) };
  }
  return { ...signal, ...plainly(evidence, likeness) };
}

/** Letters, digits or other words beside the name. */
function plainly(
  { candidate, entity, profile, bearsName }: Evidence,
  { name, site, extra }: { name: string; site: Site | undefined; extra: string },
): Pick<Signal, 'weight' | 'key'> {
  const { commonness } = candidate;
  const isWhole = !candidate.decoration?.length;
  const several = name.includes(' ');
  const separators = countSeparators(RULES[profile.site].local(profile.handle));
  if (extra === '') {
    const isParted = several && separators >= nameTokens(name).length;
    return { weight: bearsName && isWhole && isParted && commonness < ALONE ? PARTED : 0.5 };
  }
  if (bearsName && isWhole && isDistinct(name, site, entity)) return { weight: DISTINCT };
  if (isWhole && isAcronym(profile, candidate)) return { weight: IN_CAPITALS };
  // A title or a place beside the name is how its bearers call themselves.
  const few = /\p{L}/u.test(extra) && extra.length <= FEW && !isDecoration(extra);
  const isBrand = entity.kind === 'organisation';
  // Nobody else bears the name: odd letters after it are no initials of a namesake's, nor a brand's country.
  const odd = few && several && separators === 0 && isWhole;
  if (odd && commonness < ALONE && (!isBrand || extra.length === 1)) return { weight: 2, key: true };
  if (isBrandAsListed(candidate) && profile.displayName.trim() === entity.name)
    return isNumber([extra]) ? { weight: 2.5, key: true } : { weight: 1.5 };
  if (bearsName && isWhole && several && claimsPublicOffice(extra, entity)) return { weight: 1.5 };
  if (OFFICES.has(extra) && several && commonness < DISTINCTIVE) return { weight: 1.5 };
  // A single word stands inside many handles: @_blueskyfly, @RonPrince_.
  const distinctive = commonness < DISTINCTIVE;
  if ((distinctive && isBrand) || (few && (several || distinctive))) return { weight: 1.5 };
  return { weight: 0.5 };
}

/** @MPTonyBlair: of the most impersonated only, for a town's mayor may well share a name with somebody's minister. */
const claimsPublicOffice = (extra: string, { field, kind, tier }: Entity): boolean =>
  kind === 'person' && field === 'politics' && tier === 1 && PUBLIC_TITLES.has(extra);

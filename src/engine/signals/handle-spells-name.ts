import type { Signal } from '../../model';
import { CLAIMS, isDecoration, SERVICES } from '../../text/vocabulary';
import type { Evidence } from '../evidence';
import { CLAIMING, SERVING } from './handle-with-word';

/** So few letters more than the name are an impostor's way past a handle that is taken (@elonmuskik, @GeorgeWBushs). */
const FEW = 3;
/** log2 of expected bearers from which a name with a word is anybody's. */
const COMMON = 6;
/** … and below which a single word is a brand and nothing else. */
const DISTINCTIVE = 3;
/** … and below which fewer than two others bear it. */
const ALONE = 1.5;

/** The handle spells the target's name, perhaps with something added; genuine namesakes do so too. */
export function handleSpellsName({ likeness, candidate, entity, profile }: Evidence): Signal | undefined {
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
  // A title or a place beside the name is how its bearers call themselves.
  const few = /\p{L}/u.test(extra) && extra.length <= FEW && !isDecoration(extra);
  // A single word stands inside many handles: @_blueskyfly, @RonPrince_.
  const distinctive = candidate.commonness < DISTINCTIVE;
  const brand = distinctive && entity.kind === 'organisation' && extra !== '';
  // Nobody else bears the name: odd letters after it are no initials of a namesake's.
  const odd = few && name.includes(' ') && !profile.handle.includes('_') && !candidate.decoration?.length;
  if (odd && candidate.commonness < ALONE && entity.kind === 'person')
    return { ...signal, weight: 2, key: true };
  return brand || (few && (name.includes(' ') || distinctive)) ? { ...signal, weight: 1.5 } : signal;
}

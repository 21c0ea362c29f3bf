/** How a profile's handle relates to the target's listed handles and name; several signals use it. */
import type { Entity, Profile, Site } from '../model';
import { isDecoration } from '../language/decoration';
import { cutHandle, isCutName, type CutHandle } from './cut-handle';
import { compareHandles, type HandleMatch } from './compare-handles';
import { formsOf } from './handle-forms';
import { isMadeOfNames } from './made-of-names';
import { nearestHandle, type NearestHandle } from './nearest-handle';
import { lettersOf, spelling, type Spelt } from './spelling';

export type Likeness =
  | { how: HandleMatch['how']; site: Site; listed: string; words: string[] }
  | Spelt
  | ({ how: 'unlike' } & NearestHandle);

/** Dice similarity to the nearest listed handle or name below which a handle says something else. */
const OWN = 0.55;

/** The strongest relation, listed handles before names; words are what was taken off the handle to see it. */
export function likeness(profile: Profile, entity: Entity): Likeness {
  const own = lettersOf(profile.handle, profile.site);
  const forms = formsOf(profile.handle, profile.site);
  let best: Extract<Likeness, { listed: string }> | undefined;
  for (const [site, handles] of Object.entries(entity.accounts) as [Site, string[]][]) {
    for (const listed of handles) {
      const found = compareHandles(own, forms, lettersOf(listed, site), entity);
      if (!found) continue;
      const isBetter = !best || rank(found.how, found.words) > rank(best.how, best.words);
      if (isBetter || (site === profile.site && best?.site !== site && found.how === best?.how))
        best = { how: found.how, words: found.words, site, listed };
    }
  }
  const cut = best?.how === 'same' || best?.how === 'looks' ? undefined : cutHandle(profile, entity);
  if (cut) return cutLikeness(cut);
  const spelt = spelling(own, entity);
  // A handle made of one's own names and initials is what any bearer takes, however near it is to a listed one.
  const isOwnNames = (): boolean => isMadeOfNames(own, entity) || isCutName(profile, entity);
  if (best?.how === 'edit' && entity.kind === 'person' && isOwnNames()) {
    return spelt ?? { how: 'unlike', ...nearestHandle(entity, own) };
  }
  // A word next to the name says more than that the same word stands on the other side of it.
  if (best?.how === 'turned' && spelt && isDecoration(spelt.extra)) return spelt;
  return best ?? spelt ?? { how: 'unlike', ...nearestHandle(entity, own) };
}

/** A claim beside a listed handle, or beside a name; the end that the site cut off is as good as written. */
const cutLikeness = ({ word, listed, site }: CutHandle): Likeness =>
  site === undefined
    ? { how: 'spells-name', name: listed, site, extra: word }
    : { how: 'same', site, listed, words: [word] };

/** Whether a handle is its bearer's own, so that ornaments in the name are taste rather than a trick. */
export function isOnesOwn(found: Likeness): boolean {
  return found.how === 'unlike' && found.similarity < OWN;
}

/** Letters beside a name that say what its bearer does or where: timcook_plumbing. */
const OWN_WORD = 5;

/** Whether a handle is its bearer's own: unlike the target's, or the name with a word of his own that claims nothing. */
export function isBearersOwn(found: Likeness): boolean {
  if (isOnesOwn(found)) return true;
  return (
    found.how === 'spells-name' &&
    found.extra.replace(/\d/g, '').length >= OWN_WORD &&
    !isDecoration(found.extra)
  );
}

const rank = (how: HandleMatch['how'], words: string[]): number =>
  ({ same: 2, looks: 3, edit: 1, turned: 0 })[how] * 10 - words.length;

/** Truncated handles: a claim and a listed handle or name in one, of which the site's length has cut off the end. */
import { isAtFullLength } from '../identity/longest-handle';
import { RULES } from '../identity/rules-by-site';
import { isDecoration } from '../language/decoration';
import type { Entity, Profile, Site } from '../model';
import { memoize } from '../text/memoize';
import { stripTrailingDigits } from '../text/tokenizer';
import { CLAIMING_WORDS, cutWord, isCutOff, lookOf } from './cut-word';
import { withDigraphs } from './digraphs';
import { namesOf, nameTokens, squeeze } from './names';
import { handlesOf, lettersOf } from './spelling';

export interface CutHandle {
  /** The claim or service word, whole. */
  word: string;
  /** The listed handle or name, as it is listed. */
  listed: string;
  /** The site of the handle; undefined for a name. */
  site: Site | undefined;
}

/** Letters that must be left of a listed handle or name behind a word. */
const LEFT_LEAST = 5;
const REMEMBERED = 32;

interface Halves {
  /** What stands behind a claim with which the handle begins. */
  behind: { word: string; rest: string }[];
  look: string;
}

/** The claims with which a handle at its site's full length begins; undefined of a shorter one. */
const halvesOf = memoize((key: string): Halves | undefined => {
  const at = key.indexOf(' ');
  const [site, handle] = [key.slice(0, at) as Site, key.slice(at + 1)];
  if (!isAtFullLength(site, RULES[site].local(handle))) return undefined;
  const look = lookOf(RULES[site].core(handle));
  const behind = CLAIMING_WORDS.filter(
    (one) => look.startsWith(one.look) && look.length - one.look.length >= LEFT_LEAST,
  );
  return { look, behind: behind.map((one) => ({ word: one.word, rest: look.slice(one.look.length) })) };
}, REMEMBERED);

/** @officialelonmus and @elonmuskofficia: a claim with a listed handle or name, the end of either cut off. */
export function cutHandle({ site, handle }: Profile, entity: Entity): CutHandle | undefined {
  const halves = halvesOf(`${site} ${handle}`);
  if (!halves) return undefined;
  for (const listed of handlesOf(entity)) {
    const word = wordBeside(halves, lookOf(lettersOf(listed.text, listed.site)));
    if (word !== undefined) return { word, listed: listed.text, site: listed.site };
  }
  for (const name of namesOf(entity)) {
    const word = wordBeside(halves, lookOf(squeeze(name)));
    if (word !== undefined) return { word, listed: name, site: undefined };
  }
  return undefined;
}

function wordBeside({ look, behind }: Halves, listed: string): string | undefined {
  const before = behind.find(({ rest }) => listed.length > rest.length && listed.startsWith(rest));
  if (before) return before.word;
  if (listed.length < LEFT_LEAST || !look.startsWith(listed)) return undefined;
  return cutWord(look.slice(listed.length));
}

/** Whether a handle is the beginning of a name as far as the site's length allows. */
export function isCutName(profile: Profile, entity: Entity): boolean {
  return beginsAsName(profile, entity, 0);
}

/** Letters of one's own word behind a name that has been cut for it. */
const OWN_MOST = 5;

/** The same, perhaps with a short word of the bearer's own behind it: @JasonSudeikgard. */
export function isCutNameWithWord(profile: Profile, entity: Entity): boolean {
  return beginsAsName(profile, entity, OWN_MOST);
}

function beginsAsName({ site, handle }: Profile, entity: Entity, ownMost: number): boolean {
  if (!isAtFullLength(site, RULES[site].local(handle))) return false;
  const own = stripTrailingDigits(RULES[site].core(handle)).toLowerCase();
  return namesOf(entity)
    .flatMap((name) => [name, withDigraphs(name)])
    .some((name) => {
      const [letters, [first = '']] = [squeeze(name), nameTokens(name)];
      let shared = 0;
      while (shared < own.length && own[shared] === letters[shared]) shared++;
      const word = own.slice(shared);
      const isOwn = word.length <= ownMost && !isDecoration(word) && !isCutOff(word);
      return shared > first.length && (word === '' || isOwn);
    });
}

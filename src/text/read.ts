/**
 * Reads a name as a list of characters and settles what depends on their neighbours: order, flags, badge letters, signs
 * that stand for letters. Both the fold and the skeleton start here.
 */
import { characterOf, type Character } from './characters';
import { REGIONS } from './data/supplement';
import { withoutShortcodes } from './shortcodes';
import type { Tricks } from './tricks';
import { hasOverride, visualOrder } from './visual-order';

/** Longer inputs are cut to this many code points. */
export const MOST_CODE_POINTS = 500;

/** At most the first `MOST_CODE_POINTS` code points. */
export function bounded(text: string): string {
  if (text.length <= MOST_CODE_POINTS) return text;
  return Array.from(text.slice(0, 2 * MOST_CODE_POINTS))
    .slice(0, MOST_CODE_POINTS)
    .join('');
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const ANY_BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** Latin letters under an override, up to its end. */
const TURNED_LATIN = /\u202E[^\u202C\u2069]*?[\p{Script=Latin}]{2}/u;
const turnsLatin = (text: string): boolean => hasOverride(text) && TURNED_LATIN.test(text);
const BIDI_ENDS =
  /^[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]+|[\u061C\u200E\u200F\u202C\u2066-\u2069]+$/g;

/** The characters of a name. Tricks of order, shortcodes and flags are noted when `tricks` is given. */
export function read(text: string, tricks?: Tricks): Character[] {
  const plain = text.includes(':')
    ? withoutShortcodes(bounded(text), (code, isTick) => tricks?.note(isTick ? 'tick' : 'emoji', code))
    : bounded(text);
  const characters = inOrder(plain, tricks).map(characterOf);
  settleRegions(characters);
  settleSigns(characters);
  settleBadges(characters);
  return characters;
}

function inOrder(text: string, tricks: Tricks | undefined): number[] {
  const codePoints: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const codePoint = text.codePointAt(i) ?? 0;
    if (codePoint > 0xffff) i += 1;
    // Halves of a character that was cut in two stand for nothing.
    if (codePoint < 0xd800 || codePoint > 0xdfff) codePoints.push(codePoint);
  }
  if (!ANY_BIDI.test(text)) return codePoints;
  // Names in these scripts hold marks of order as a matter of course; an override that turns Latin letters is none.
  if (RIGHT_TO_LEFT.test(text) && !turnsLatin(text)) return codePoints;
  // Sites wrap names in isolates and marks; only what stands inside a name is the name's doing.
  for (const found of text.replace(BIDI_ENDS, '').match(new RegExp(ANY_BIDI, 'g')) ?? []) {
    tricks?.note('bidi', found, { inWord: hasWord(codePoints.map(characterOf)) });
  }
  return hasOverride(text) ? visualOrder(codePoints) : codePoints;
}

function isRegion(first: Character, second: Character | undefined): boolean {
  const region = `${first.plain}${second?.plain ?? ''}`.toUpperCase();
  for (let at = REGIONS.indexOf(region); at >= 0; at = REGIONS.indexOf(region, at + 1)) {
    if (at % 2 === 0) return region.length === 2;
  }
  return false;
}

/** Regional indicators are flags when all of them pair up to regions, else letters. */
function settleRegions(characters: Character[]): void {
  const places: number[] = [];
  let isFlags = true;
  for (let i = 0; i < characters.length; i += 1) {
    const first = characters[i];
    if (first?.kind !== 'regional') continue;
    const second = characters[i + 1];
    places.push(i);
    if (second?.kind === 'regional' && isRegion(first, second)) {
      places.push(i + 1);
      i += 1;
    } else isFlags = false;
  }
  for (const place of places) {
    const character = characters[place];
    if (character) characters[place] = { ...character, kind: isFlags ? 'emoji' : 'letter' };
  }
}

/** `₿itcoin`: a sign before a letter is a letter; one after a letter only where the name plays that game already. */
function settleSigns(characters: Character[]): void {
  let plays = false;
  for (let i = 0; i < characters.length; i += 1) {
    const character = characters[i];
    if (character?.sign === undefined) continue;
    const before = characters[i - 1];
    const after = characters[i + (characters[i + 1]?.kind === 'selector' ? 2 : 1)];
    // An emoji before or after a word is an emoji; between two letters it is a letter.
    if (character.kind === 'emoji' && !(before?.kind === 'letter' && after?.kind === 'letter')) continue;
    const leads =
      after?.kind === 'letter' || (after?.sign !== undefined && characters[i + 2]?.kind === 'letter');
    if (!leads && !(plays && before?.kind === 'letter')) continue;
    plays = true;
    characters[i] = {
      ...character,
      kind: 'letter',
      plain: character.sign,
      look: character.sign,
      script: 'Latin',
    };
  }
}

function isPart(c: Character | undefined): boolean {
  return c?.kind === 'letter' || c?.kind === 'digit';
}

function hasWord(characters: readonly Character[]): boolean {
  return characters.some((c, i) => isPart(c) && isPart(characters[i + 1]));
}

/** In a name with an ordinary word, a lone Ⓥ or 𝕏 is a badge and no letter of the name. */
function settleBadges(characters: Character[]): void {
  if (!characters.some((c) => c.badge !== undefined) || !hasWord(characters)) return;
  for (let i = 0; i < characters.length; i += 1) {
    const character = characters[i];
    if (character?.badge === undefined || isPart(characters[i - 1]) || isPart(characters[i + 1])) continue;
    characters[i] = { ...character, kind: character.badge };
  }
}

/** The reading of a display name beside one candidate: which stretch meets a listed name, and what stands beside it. */
import fc from 'fast-check';
import { readName } from '../../../src/engine/reading/name-reading';
import { nameWords } from '../../../src/engine/reading/name-words';
import { isHeard } from '../../../src/engine/reading/other-script';
import type { Candidate, Entity, Way } from '../../../src/model';
import { fold } from '../../../src/text/fold';
import { plainLetters } from '../../../src/text/letter-case';
import { consonants } from '../../../src/text/romanise';
import { entity, profile } from '../../support/entities';

const MUSK = entity('Elon Musk', { accounts: { x: ['elonmusk'] } });
const BRAND = entity('Coinbase', {
  kind: 'organisation',
  accounts: { x: ['coinbase'] },
  domains: ['coinbase.com'],
});
const TRUMP = entity('Donald Trump', { aliases: ['Trump'], accounts: { x: ['realDonaldTrump'] } });

const candidateOf = (one: Entity, ...ways: Way[]): Candidate => ({
  entity: one,
  ways,
  matchedName: one.name,
  commonness: 0,
});
const read = (displayName: string, one: Entity, bio = '') =>
  readName(profile(displayName, 'kx7741jq'), candidateOf(one, 'name'), fold(displayName), fold(bio));
const drawn = (displayName: string, one: Entity): string => {
  const { form, stretch, parts } = read(displayName, one);
  return `${form.is} ${stretch ? stretch.listed.text : '-'}: ${parts.map((part) => part.class).join(' ')}`;
};

test.each<[string, Entity, string]>([
  ['Elon Musk', MUSK, 'plain Elon Musk: '],
  ['Musk, Elon', MUSK, 'plain Elon Musk: '],
  ['ElonMusk', MUSK, 'plain Elon Musk: '],
  ['Elon Musk Official', MUSK, 'plain Elon Musk: claim'],
  ['Elon Musk (@elonmusk)', MUSK, 'plain Elon Musk: own-handle'],
  ['Elon Musk via Telegram', MUSK, 'plain Elon Musk: contact contact'],
  ['Elon Musk of Florida', MUSK, 'other Elon Musk: disclosure word'],
  ['Dr. Elon Musk Jr', MUSK, 'plain Elon Musk: title title'],
  ['Elon Musk (D-Mass.)', MUSK, 'plain Elon Musk: title title'],
  ['I ❤ Elon Musk', MUSK, 'other Elon Musk: initial word'],
  ['EIon Musk Foundation', MUSK, 'shape Elon Musk: word'],
  ['ReaI Elon Musk', MUSK, 'shape Elon Musk: claim'],
  ['𝗘𝗜𝗼𝗻 𝗠𝘂𝘀𝗸', MUSK, 'shape Elon Musk: '],
  ['Elоn Musk SpaceX', MUSK, 'script Elon Musk: word'],
  ['Elon Mu\u200bsk', MUSK, 'invisible Elon Musk: '],
  ['E₤on Musk', MUSK, 'sign Elon Musk: '],
  ['El⭕n Musk', MUSK, 'sign Elon Musk: '],
  ['CoinbaseSupport', BRAND, 'plain Coinbase: service'],
  ['CoinbaseHeIp', BRAND, 'shape Coinbase: service'],
  ['Coinbase HeIp', BRAND, 'shape Coinbase: service'],
  ['Coinbase.com', BRAND, 'plain Coinbase: own-domain'],
  ['Coinbase Pizza', BRAND, 'other Coinbase: word'],
  ['Pizza', BRAND, 'other -: '],
  ['DonaId Trump', TRUMP, 'shape Donald Trump: '],
  ['Trump', TRUMP, 'plain Trump: '],
  ['Elon Musk応援アカウント', MUSK, 'plain Elon Musk: disclosure'],
])('%s', (displayName, one, expected) => {
  expect(drawn(displayName, one)).toBe(expected);
});

test('a name of another script is heard only where the handle led to it, and only if it sounds the same', () => {
  const heard = (displayName: string, ...ways: Way[]) =>
    isHeard(profile(displayName, 'elonmuskk'), candidateOf(MUSK, ...ways));
  for (const name of [
    'Илон Маск',
    'イーロン・マスク',
    'إيلون ماسك',
    'אילון מאסק',
    '일론 머스크',
    'Έλον Μασκ',
  ])
    expect([name, heard(name, 'handle')]).toEqual([name, true]);
  for (const name of ['Иван Петров', '山田太郎', 'محمد علي', 'Elon Musk', '😀'])
    expect(heard(name, 'handle')).toBe(false);
  expect(heard('Илон Маск', 'handle', 'part-name')).toBe(false);
});

test('consonants survive a change of script, and Chinese characters have none', () => {
  expect(consonants('Тейлор Свифт')).toBe(consonants('Taylor Swift'));
  expect(consonants('テイラー・スウィフト')).toBe(consonants('Taylor Swift'));
  expect(consonants('山田')).toBe('');
});

test('ornamental letters keep their case, so that a capital I is told from a small l', () => {
  expect(plainLetters('𝗘𝗜𝗼𝗻 ＭＵＳＫ Élan')).toBe('EIon MUSK Elan');
});

const anyName = fc.string({
  unit: fc.constantFrom(...Array.from('aIlЕо𝗘 .|@₤⭕é\u200b\u202eTx!')),
  maxLength: 40,
});

test('words stand where they are said to, in order, whatever the name', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      let from = 0;
      for (const { raw, start, end } of nameWords(name)) {
        if (end === 0) continue;
        expect(start).toBeGreaterThanOrEqual(from);
        expect(name.slice(start, end)).toBe(raw);
        from = end;
      }
    }),
  );
});

test('no name breaks the reading, and a form other than "other" has a name that it bears', () => {
  fc.assert(
    fc.property(anyName, (noise) => {
      for (const name of [noise, `${noise}Elon Musk`, `Elon Musk ${noise}`]) {
        const { form, stretch } = read(name, MUSK);
        if (form.is !== 'other') expect(stretch?.listed.text).toBe('Elon Musk');
      }
    }),
  );
});

/** Holds what belongs to every signal, and that no weight stands outside the table of weights. */
import { readFileSync, readdirSync } from 'node:fs';
import { FAMILIES } from '../../../src/model';
import { SIGNAL_IDS, type SignalId } from '../../../src/signal-id';
import { heaviestOf, isStepOf, rowOf, signalOf } from '../../../src/engine/signal-of';
import { FAMILY_CAPS } from '../../../src/engine/family-caps';
import { WEIGHTS } from '../../../src/engine/weights';
import { sourcesUnder, withoutComments } from '../../support/sources';

const FOLDER = 'src/engine/signals/';
/** The table of weights, and its rows of handles. */
const TABLES = ['src/engine/weights.ts', 'src/engine/handle-weights.ts'];
const sources = sourcesUnder('src', /\.tsx?$/).map(({ file, text }) => ({
  file,
  text: withoutComments(text),
}));
const files = sources.filter(({ file }) => file.startsWith(FOLDER));
const keyOf = (id: SignalId): string => `signal_${id.replaceAll('-', '_')}`;

describe('every signal', () => {
  test('has a file of its name, and no other file stands there', () => {
    expect(files.map(({ file }) => file)).toEqual(SIGNAL_IDS.map((id) => `${FOLDER}${id}.ts`).sort());
  });

  test('is found in its own file and nowhere else', () => {
    const found = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/\bsignalOf\(\s*'([^']+)'/g)].map(([, id = '']) => [id, file]),
    );
    const places = [...new Set(found.map(([id, file]) => `${id ?? ''} in ${file ?? ''}`))].sort();
    expect(places).toEqual(SIGNAL_IDS.map((id) => `${id} in ${FOLDER}${id}.ts`).sort());
  });

  test('is asked for by the engine', () => {
    const engine = sources.filter(({ file }) => /^src\/engine\/[^/]+$/.test(file));
    const imported = (id: SignalId) => engine.some(({ text }) => text.includes(`from './signals/${id}'`));
    expect(SIGNAL_IDS.filter((id) => !imported(id))).toEqual([]);
  });

  test('has a row in the table, whose steps are numbers', () => {
    expect(Object.keys(WEIGHTS).sort()).toEqual([...SIGNAL_IDS].sort());
    for (const id of SIGNAL_IDS) {
      const { family, steps } = rowOf(id);
      expect(FAMILIES).toContain(family);
      expect(Object.values(steps).filter(({ weight }) => !Number.isFinite(weight))).toEqual([]);
    }
  });

  test('is named in a unit test', () => {
    const self = 'tests/unit/engine/weights.test.ts';
    const tests = sourcesUnder('tests/unit', /\.tsx?$/).filter(({ file }) => file !== self);
    expect(SIGNAL_IDS.filter((id) => !tests.some(({ text }) => text.includes(`'${id}'`)))).toEqual([]);
  });

  test.each(readdirSync('_locales'))(
    'has its sentence in %s, and no sentence speaks of another',
    (locale) => {
      const keys = Object.keys(
        JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8')) as object,
      );
      const said = new Set(keys.filter((key) => key.startsWith('signal_')).map((key) => key.split('__')[0]));
      expect([...said].sort()).toEqual(SIGNAL_IDS.map(keyOf).sort());
    },
  );
});

describe('no weight stands outside the table', () => {
  const others = sources.filter(({ file }) => !TABLES.includes(file) && /^src\/(engine|ui)\//.test(file));
  const faults = (pattern: RegExp, among = others): string[] =>
    among.flatMap(({ file, text }) => (text.match(pattern) ?? []).map((fault) => `${file}: ${fault}`));

  test('a signal says what it found, never what that weighs or to which family it belongs', () => {
    expect(faults(/\b(weight|WEIGHT|nats)\b|\bkey:|\bfamily:/g, files)).toEqual([]);
  });

  test('nothing sets a weight or a family, or compares a weight with a number other than 0', () => {
    const number = /-?(?:\d*[1-9]\d*(?:\.\d+)?|\d*\.\d+)/.source;
    expect(faults(new RegExp(`\\b\\w*weights?\\b\\s*(?:[:=<>]|[<>=]=+)\\s*${number}`, 'gi'))).toEqual([]);
    expect(faults(/\bfamily: '[^']*'/g)).toEqual([]);
    expect(faults(/\bCAPS?\b.*\d/g)).toEqual([]);
  });

  test('each family has a least and a most, and 0 lies between', () => {
    for (const family of FAMILIES) {
      const [least, most] = FAMILY_CAPS[family];
      expect([family, least <= 0, most >= 0]).toEqual([family, true, true]);
    }
  });
});

describe('a signal', () => {
  test('has the weight, family and key of its step', () => {
    expect(signalOf('added-accents', 'foreign', { shown: 'Ëłóñ' })).toEqual({
      id: 'added-accents',
      family: 'name',
      weight: WEIGHTS['added-accents'].steps.foreign.weight,
      finding: { shown: 'Ëłóñ' },
      key: true,
    });
    expect(signalOf('added-accents', 'spelling', {})).not.toHaveProperty('key');
  });

  test('of several steps has their sum, and is a key if one of them is', () => {
    const { separators, distinct } = WEIGHTS['near-handle'].steps;
    const plain = signalOf('near-handle', ['separators', 'distinct'], {});
    expect(plain).toMatchObject({ weight: separators.weight + distinct.weight });
    expect(plain).not.toHaveProperty('key');
    expect(signalOf('near-handle', ['separators', 'unexplained'], {})).toMatchObject({ key: true });
  });

  test('of degree has its share of the weight', () => {
    const { found } = WEIGHTS['handle-unlike'].steps;
    expect(signalOf('handle-unlike', 'found', {}, 0.25).weight).toBe(found.weight / 4);
  });

  test('knows its steps, and which of them weighs most', () => {
    expect(isStepOf('checked-badge', 'legacy')).toBe(true);
    expect(isStepOf('checked-badge', 'paid')).toBe(false);
    expect(isStepOf('checked-badge', 'constructor')).toBe(false);
    expect(heaviestOf('broken-letters', ['spaced', 'marks', 'bidi'])).toBe('marks');
    expect(heaviestOf('broken-letters', [])).toBeUndefined();
  });
});

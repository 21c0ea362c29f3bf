/** The walls between rooms: what the table allows and refuses, and that ESLint shows the same in the editor. */
import { Linter } from 'eslint';
import ts from 'typescript-eslint';
import { importWalls } from '../../../tools/lint/import-walls.mjs';
import { roomOf, wallBetween } from '../../../tools/lint/walls.mjs';

test.each([
  ['src/model.ts', 'src/model'],
  ['src/page-model.ts', 'src/page-model'],
  ['src/text/data/confusables.ts', 'src/text/'],
  ['tests/unit/repo.test.ts', 'tests/'],
  ['eslint.config.js', undefined],
  ['src/utils.ts', undefined],
])('%s stands in %s', (file, room) => {
  expect(roomOf(file)).toBe(room);
});

test.each([
  ['src/engine/judge.ts', 'src/text/fold'],
  ['src/engine/judge.ts', 'src/engine/score'],
  ['src/engine/claims.ts', 'src/language/claims'],
  ['src/lists/keys.ts', 'src/identity/handle-rules'],
  ['src/entries/background.ts', 'src/lists/lookup'],
  ['src/text/similarity.ts', 'string-similarity'],
  ['fixtures/pages/all.ts', 'src/model'],
  ['fixtures/pages/all.ts', 'node:fs'],
  ['tools/bench.ts', 'fixtures/tricks/name-tricks'],
  ['tools/bench/peers.ts', 'string-similarity'],
  ['tests/unit/repo.test.ts', 'tools/lint/walls.mjs'],
  ['tests/unit/repo.test.ts', 'package.json'],
])('%s may import %s', (file, name) => {
  expect(wallBetween(file, name)).toBeUndefined();
});

test.each([
  ['src/text/fold.ts', 'src/engine/judge', 'src/text/ may not import src/engine/'],
  ['src/text/fold.ts', 'src/language/claims', 'src/text/ may not import src/language/'],
  ['src/text/fold.ts', 'string-similarity', 'only src/text/similarity may import string-similarity'],
  ['src/ui/card.tsx', 'webextension-polyfill', 'only src/platform/ may import webextension-polyfill'],
  ['src/engine/judge.ts', 'node:fs', 'src/engine/ may not import node:fs'],
  ['src/engine/judge.ts', 'valibot', 'src/engine/ may not import valibot'],
  ['src/sites/x/x.ts', 'src/lists/lookup', 'src/sites/ may not import src/lists/'],
  ['src/ui/card.tsx', 'src/entries/popup', 'src/ui/ may not import src/entries/'],
  ['src/entries/popup.tsx', 'tools/build', 'src/entries/ may not import tools/'],
  ['fixtures/pages/all.ts', 'tools/build/target', 'fixtures/ may not import tools/'],
  ['fixtures/pages/all.ts', 'tests/support/sources', 'fixtures/ may not import tests/'],
  ['tools/bench.ts', 'tests/support/entities', 'tools/ may not import tests/'],
])('%s may not import %s', (file, name, wall) => {
  expect(wallBetween(file, name)).toBe(wall);
});

/** What ESLint says of a file with this text. */
function linted(filename: string, text: string): string[] {
  const config = {
    files: ['**/*.ts'],
    languageOptions: { parser: ts.parser },
    plugins: { deadringer: { rules: { walls: importWalls } } },
    rules: { 'deadringer/walls': 'error' },
  } satisfies Linter.Config;
  return new Linter().verify(text, [config], { filename }).map(({ line, message }) => `${line}: ${message}`);
}

test('ESLint marks each way to import, and nothing that is allowed', () => {
  const text = [
    "import { fold } from '../text/fold';",
    "import type { Card } from '../ui/card';",
    "export { Card } from '../ui/card';",
    "export * from '../ui/card';",
    "const later = import('../ui/card');",
    "import { readFile } from 'node:fs';",
    'export const one = later;',
  ].join('\n');
  const wall = 'src/engine/ may not import src/ui/ (tools/lint/walls.mjs).';
  expect(linted('src/engine/judge.ts', text)).toEqual([
    ...[2, 3, 4, 5].map((line) => `${line}: ${wall}`),
    '6: src/engine/ may not import node:fs (tools/lint/walls.mjs).',
  ]);
});

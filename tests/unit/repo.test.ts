/**
 * Holds the rules of the house: who may import whom (the table is tools/lint/walls.mjs), how long files are, and what
 * the extension never does. What it asks for is in `manifest.test.ts`. A test that fails here names the file and the
 * rule; change the file, or the rule with its reason.
 */
import { existsSync, readFileSync } from 'node:fs';
import { roomOf, wallBetween } from '../../tools/lint/walls.mjs';
import { reachableFrom, withoutTypeImports } from '../support/reachable';
import { importsOf, lineCount, sourcesUnder, withoutComments, type Source } from '../support/sources';

const CODE = /\.(ts|tsx)$/;
const sources = sourcesUnder('src', CODE).filter(({ file }) => !file.endsWith('.d.ts'));
function listAll(check: (source: Source) => string[]): string[] {
  return sources.flatMap((source) => check(source).map((fault) => `${source.file}: ${fault}`));
}

describe('the walls', () => {
  test('every file of src stands in a room, or is the model', () => {
    expect(sources.filter(({ file }) => roomOf(file) === undefined).map(({ file }) => file)).toEqual([]);
  });

  test('a room imports nothing but what it may know, and a package with one owner stays with it', () => {
    const all = ['src', 'fixtures', 'tools', 'tests'].flatMap((folder) =>
      sourcesUnder(folder, /\.([cm]?js|tsx?)$/),
    );
    const faults = all.flatMap((source) =>
      importsOf(source).flatMap((name) => {
        const wall = wallBetween(source.file, name);
        return wall === undefined ? [] : [`${source.file}: ${wall}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('nobody imports an entry; only what content scripts share stands beside them', () => {
    const shared =
      /^src\/entries\/content\/(page-watch|run|read-site|recognise-page|drawing|verdicts|page-session|session-(answer|reading|runner|state))$/;
    const isEntryPoint = (name: string): boolean => name.startsWith('src/entries/') && !shared.test(name);
    expect(listAll((source) => importsOf(source).filter(isEntryPoint))).toEqual([]);
  });

  test('imports go in no circle', () => {
    const circles = sources.filter(({ file }) => {
      const name = file.replace(CODE, '');
      return importsOf({ file, text: withoutTypeImports(sources, file) }).some((next) =>
        reachableFrom(sources, next).has(name),
      );
    });
    expect(circles.map(({ file }) => file)).toEqual([]);
  });
});

/** At its head; in a signal's file, which is one function, that function's docstring says it. */
function saysWhatFor(file: string, text: string): boolean {
  const signal = file.startsWith('src/engine/signals/') && /\*\/\nexport function/.test(text);
  return signal || /^(\/\*\*|\/\/)/.test(text);
}

describe('files', () => {
  const lengths = sources.filter(({ file }) => !file.includes('/data/')).map(({ text }) => lineCount(text));

  test('none is over 250 lines', () => {
    const long = sources.filter(({ file, text }) => !file.includes('/data/') && lineCount(text) > 250);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  test('half of them have 80 lines at most', () => {
    const sorted = lengths.sort((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('none is a drawer for anything, and none hands on what others export', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc|shared|index|manager|service)(\/|\.|$)/;
    const named = sources.filter(({ file }) => drawer.test(file)).map(({ file }) => file);
    expect([...named, ...listAll(({ text }) => text.match(/^export .*from ['"].*/gm) ?? [])]).toEqual([]);
  });

  test('names are in kebab case and nothing is exported by default', () => {
    const odd = sources.filter(({ file }) => !/^[a-z0-9-]+(\.d)?\.tsx?$/.test(file.split('/').at(-1) ?? ''));
    expect(odd.map(({ file }) => file)).toEqual([]);
    expect(listAll(({ text }) => text.match(/^export default .*/gm) ?? [])).toEqual([]);
  });

  test('each says first what it is for', () => {
    expect(sources.filter(({ file, text }) => !saysWhatFor(file, text)).map(({ file }) => file)).toEqual([]);
  });

  test('none names a place of one machine', () => {
    const places = [/["'`\s(]\/(work|tmp|home|root|Users)\//, /\bhandbook\b/, /\.\.\/shared\b/];
    const all = ['src', 'tools', 'fixtures', 'tests', '_locales', '.ci', '.github', '.vscode'].flatMap(
      (folder) => sourcesUnder(folder, /./),
    );
    const texts = all.filter(({ file }) => !/\.(png|bin)$/.test(file) && file !== 'tests/unit/repo.test.ts');
    const tops = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'package.json', 'manifest.json'].filter(
      existsSync,
    );
    const withTops = [...texts, ...tops.map((file) => ({ file, text: readFileSync(file, 'utf8') }))];
    const found = withTops.filter(({ text }) => places.some((place) => place.test(text)));
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});

describe('what the extension never does', () => {
  const finds = (pattern: RegExp): string[] =>
    listAll(({ text }) => withoutComments(text).match(new RegExp(pattern, 'g')) ?? []);

  test('write markup from strings', () => {
    expect(
      finds(/\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML)\b/),
    ).toEqual([]);
  });

  test('run code from strings', () => {
    expect(finds(/\beval\(|\bnew Function\b/)).toEqual([]);
  });

  test('send anything: it only reads the list in its own package', () => {
    const doors =
      /\bfetch\(|\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|RTCPeerConnection)\b/;
    // The one file that listens to X's own requests makes none: x-network-listen.test.ts.
    const others = finds(doors).filter((found) => !found.startsWith('src/sites/x/network/listen.ts'));
    expect(others).toEqual(['src/platform/list-store.ts: fetch(']);
    expect(readFileSync('src/platform/list-store.ts', 'utf8')).toContain('fetch(browser.runtime.getURL(');
  });
});

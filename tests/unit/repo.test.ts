/**
 * Holds the rules of the house: who may import whom, how long files are, and what the extension never does. What it
 * asks for is in `manifest.test.ts`. A test that fails here names the file and the rule; change the file, or the rule with its reason.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { importsOf, lineCount, sourcesUnder, withoutComments, type Source } from '../support/sources';

const CODE = /\.(ts|tsx)$/;
const sources = sourcesUnder('src', CODE).filter(({ file }) => !file.endsWith('.d.ts'));
const isEntry = (file: string): boolean => file.startsWith('src/entries/');

/** `text` for src/text/fold.ts, `model.ts` for src/model.ts. */
const roomOf = (file: string): string => file.split('/')[1] ?? '';

/** For each room, the rooms and packages it may import beside itself. Entries join rooms and aren't listed. */
const ALLOWED: Record<string, string[]> = {
  'model.ts': [],
  'page-model.ts': ['model'],
  text: ['model', 'string-similarity'],
  lists: ['model', 'text', 'valibot'],
  engine: ['model', 'text'],
  sites: ['model', 'page-model'],
  ui: ['model', 'page-model', 'preact', 'preact/hooks'],
  platform: [
    'model',
    'page-model',
    'webextension-polyfill',
    '@webext-core/messaging',
    'webext-storage',
    'valibot',
  ],
};

/** Packages that only one file, or one room, may know. */
const ONLY_IN: Record<string, string> = {
  'string-similarity': 'src/text/similarity.ts',
  'webextension-polyfill': 'src/platform/',
  '@webext-core/messaging': 'src/platform/',
  'webext-storage': 'src/platform/',
};

/** The room that an import leads to, or the package's name. */
const targetOf = (name: string): string => (name.startsWith('src/') ? (name.split('/')[1] ?? '') : name);

function listAll(check: (source: Source) => string[]): string[] {
  return sources.flatMap((source) => check(source).map((fault) => `${source.file}: ${fault}`));
}

describe('the walls', () => {
  test('every file of src stands in a room, or is the model or an entry', () => {
    const strangers = sources.filter(({ file }) => !isEntry(file) && !(roomOf(file) in ALLOWED));
    expect(strangers.map(({ file }) => file)).toEqual([]);
  });

  test('a room imports nothing but what it may know', () => {
    const faults = listAll((source) => {
      const room = roomOf(source.file);
      const allowed = ALLOWED[room];
      if (!allowed) return []; // entries
      return importsOf(source).filter((name) => targetOf(name) !== room && !allowed.includes(targetOf(name)));
    });
    expect(faults).toEqual([]);
  });

  test('packages with one owner are imported by that owner alone', () => {
    const faults = listAll((source) =>
      importsOf(source).filter((name) => {
        const owner = ONLY_IN[name];
        return owner !== undefined && !source.file.startsWith(owner);
      }),
    );
    expect(faults).toEqual([]);
  });

  test('nobody imports an entry; only what content scripts share stands beside them', () => {
    const isEntryPoint = (name: string): boolean =>
      name.startsWith('src/entries/') && !/^src\/entries\/content\/(page-watch|run)$/.test(name);
    expect(listAll((source) => importsOf(source).filter(isEntryPoint))).toEqual([]);
  });

  test('the content script knows neither lists nor engine', () => {
    const reached = reachableFrom('src/entries/content/content');
    expect([...reached].filter((file) => /^src\/(lists|engine|text)\//.test(file))).toEqual([]);
    // Nor what draws, which most pages never need.
    expect([...reached].filter((file) => /^(preact|src\/ui\/(card|mark|overlay))/.test(file))).toEqual([]);
  });

  test('imports go in no circle', () => {
    const circles = sources.filter(({ file }) => {
      const name = file.replace(CODE, '');
      return importsOf({ file, text: withoutTypeImports(file) }).some((next) =>
        reachableFrom(next).has(name),
      );
    });
    expect(circles.map(({ file }) => file)).toEqual([]);
  });
});

/** Types are gone before anything runs, so they close no circle. */
function withoutTypeImports(file: string): string {
  const text = sources.find((source) => source.file === file)?.text ?? '';
  return text.replace(/^import type [^;]*;/gm, '');
}

/** Every file that comes along when this one is loaded, itself included, without endings. */
function reachableFrom(start: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const source = sources.find(({ file }) => file.replace(CODE, '') === name);
    if (source) waiting.push(...importsOf({ ...source, text: withoutTypeImports(source.file) }));
  }
  return seen;
}

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
    const all = ['src', 'tools', 'fixtures', 'tests', '_locales', '.ci'].flatMap((folder) =>
      sourcesUnder(folder, /./),
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
    // The one file that listens to X's own requests makes none: x-sent-listen.test.ts.
    const others = finds(doors).filter((found) => !found.startsWith('src/sites/x/network/listen.ts'));
    expect(others).toEqual(['src/platform/list-store.ts: fetch(']);
    expect(readFileSync('src/platform/list-store.ts', 'utf8')).toContain('fetch(browser.runtime.getURL(');
  });
});

describe('every signal', () => {
  const folder = 'src/engine/signals';
  const ids = existsSync(folder) ? readdirSync(folder).map((file) => file.replace(/\.ts$/, '')) : [];
  const tests = sourcesUnder('tests/unit', CODE).map(({ text }) => text);
  const locales = readdirSync('_locales').filter((locale) => existsSync(`_locales/${locale}/messages.json`));

  test.each(locales)('has its sentence in %s', (locale) => {
    const messages = JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8')) as Record<
      string,
      unknown
    >;
    const keys = Object.keys(messages);
    const silent = ids.filter((id) => {
      const key = `signal_${id.replaceAll('-', '_')}`;
      return !keys.some((one) => one === key || one.startsWith(`${key}__`));
    });
    expect(silent).toEqual([]);
  });

  test('is named in a unit test', () => {
    expect(ids.filter((id) => !tests.some((text) => text.includes(`'${id}'`)))).toEqual([]);
  });
});

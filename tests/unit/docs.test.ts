/**
 * Holds what the documents say to what is there: links, pictures, commands, paths and the sentences of the marks.
 * A document that fails here names the file and what it names in vain.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { BADGES, LABELS, LEVELS, PLACES, SITES } from '../../src/model';
import { sourcesUnder } from '../support/sources';

interface Document {
  file: string;
  text: string;
}

const DOCUMENT = /\.md$/;
const atTop: Document[] = readdirSync('.')
  .filter((file) => DOCUMENT.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const FOLDERS = ['docs', 'lists', 'fixtures', '.github'].filter((folder) => existsSync(folder));
const documents: Document[] = [...atTop, ...FOLDERS.flatMap((folder) => sourcesUnder(folder, DOCUMENT))];
const readme = readFileSync('README.md', 'utf8');

/** Without blocks of code, in which brackets and paths are examples. */
const prose = (text: string): string => text.replace(/^```[^]*?^```/gm, '');

const listAll = (find: (document: Document) => string[]): string[] =>
  documents.flatMap((document) => find(document).map((fault) => `${document.file}: ${fault}`));

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Where links and pictures lead, those to other places of the web aside. */
function linksOf({ text }: Document): string[] {
  const all = [
    ...matches(prose(text), /\]\(([^)\s]+)\)/g),
    ...matches(prose(text), /\b(?:src|href)="([^"]+)"/g),
  ];
  return all.filter((link) => !/^[a-z]+:/.test(link));
}

/** A heading as the forge names it in addresses. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

function leadsNowhere(file: string, link: string): boolean {
  const [name = '', anchor] = link.split('#');
  const target = name === '' ? file : path.posix.join(path.posix.dirname(file), name);
  if (anchor === undefined || !existsSync(target)) return !existsSync(target);
  const headings = matches(prose(readFileSync(target, 'utf8')), /^#+ (.+)$/gm);
  return !headings.some((heading) => anchorOf(heading) === anchor);
}

/** Files and folders of this repository that stand in backticks; `src/sites/<site>/badge.ts` is a pattern and no path. */
const pathsOf = ({ text }: Document): string[] =>
  matches(prose(text), /`((?:src|tools|tests|fixtures|lists|docs|_locales)\/[^`\s*]*)`/g).filter(
    (name) => !/[<…]/.test(name),
  );

describe('documents', () => {
  test('lead to files, folders and headings that are there', () => {
    expect(
      listAll((document) => linksOf(document).filter((link) => leadsNowhere(document.file, link))),
    ).toEqual([]);
  });

  test('name paths that are there, where they speak of what is now', () => {
    const lost = (document: Document): string[] =>
      pathsOf({ ...document, text: withoutOldNames(document.text) }).filter((name) => !existsSync(name));
    expect(listAll(lost)).toEqual([]);
  });

  test('name commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const lost = ({ text }: Document): string[] =>
      matches(text, /\bnpm run (?:-s |--silent )?([a-z][a-z:-]*)/g).filter((name) => !(name in scripts));
    expect(listAll(lost)).toEqual([]);
  });

  test('show every picture that is kept for them', () => {
    const shown = new Set(
      documents.flatMap((document) =>
        linksOf(document).map((link) => path.posix.join(path.posix.dirname(document.file), link)),
      ),
    );
    const pictures = sourcesUnder('docs', /\.(png|svg|jpg)$/).map(({ file }) => file);
    expect(pictures.filter((file) => !shown.has(file))).toEqual([]);
  });
});

/** The left column of the glossary's table of renames speaks of the past. */
function withoutOldNames(text: string): string {
  const [now = '', renamed = ''] = text.split('## What was renamed');
  return now + renamed.replace(/^\|[^|]*\|/gm, '|');
}

describe('the README', () => {
  test('is short enough to be read', () => {
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
  });

  test('quotes the marks as they speak', () => {
    const messages = JSON.parse(readFileSync('_locales/en/messages.json', 'utf8')) as Record<
      string,
      { message: string }
    >;
    const headlines = Object.entries(messages).filter(([key]) => key.startsWith('headline_'));
    const forms = headlines.map(([, { message }]) => message.split(/\{\w+\}/));
    const marks = matches(readme.split('## The marks')[1]?.split('\n## ')[0] ?? '', /\*\*([^*]+)\*\*/g);
    expect(marks).toHaveLength(5);
    expect(marks.filter((mark) => !forms.some((form) => fits(mark, form)))).toEqual([]);
  });

  test('quotes buttons and switches as they are named', () => {
    const locale = readFileSync('_locales/en/messages.json', 'utf8');
    const does = readme.split('## What you can do')[1]?.split('\n## ')[0] ?? '';
    const named = matches(does, /(?<![\w_])_([^_]+)_(?![\w_])/g);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !locale.includes(JSON.stringify(name)))).toEqual([]);
  });
});

describe('the document on security', () => {
  const text = readFileSync('docs/security.md', 'utf8');
  /** `tests/unit/a.test.ts` "words of a name", "words of another"; */
  const held = [...text.matchAll(/`(tests\/[\w/-]+\.test\.ts)`((?: "[^"]+",?)*)/g)];
  const quotes = held.flatMap(([, file = '', names = '']) =>
    matches(names, /"([^"]+)"/g).map((name) => [file, name] as const),
  );

  test('names tests that there are, by words of their names', () => {
    expect(quotes.length).toBeGreaterThan(30);
    const lost = quotes.filter(([file, name]) => !readFileSync(file, 'utf8').includes(name));
    expect(lost).toEqual([]);
  });

  test('has a test for each promise', () => {
    const promises = text
      .split('## What is promised')[1]!
      .split('## What isn')[0]!
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| promise') && !/^\| -+ \|/.test(line));
    expect(promises.length).toBeGreaterThan(20);
    expect(promises.filter((line) => !/`tests\//.test(line))).toEqual([]);
  });
});

describe('the document on judge', () => {
  test('names every word of the model that goes in or comes out', () => {
    const text = readFileSync('docs/judge.md', 'utf8');
    const words = [...SITES, ...BADGES, ...LABELS, ...PLACES, ...LEVELS];
    expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
  });
});

/** Whether a sentence is a message with something in the place of each brace. */
function fits(sentence: string, [start = '', ...rest]: string[]): boolean {
  if (!sentence.startsWith(start)) return false;
  let at = start.length;
  for (const part of rest) {
    const next = part === '' ? sentence.length : sentence.indexOf(part, at + 1);
    if (next < 0) return false;
    at = next + part.length;
  }
  return at === sentence.length;
}

/** Holds what stands in which script: one site's page code in its own alone, lists and engine in the background alone. */
import { existsSync, readdirSync } from 'node:fs';
import { reachableFrom } from '../support/reachable';
import { importsOf, sourcesUnder, type Source } from '../support/sources';

const sources = sourcesUnder('src', /\.(ts|tsx)$/);
const SITES = readdirSync('src/sites').filter((name) => existsSync(`src/sites/${name}/markup.ts`));

/** What reads one site's pages; the marks by which a page is recognised are no more than its name. */
const isPageCode = (file: string): boolean =>
  SITES.some((site) => file.startsWith(`src/sites/${site}/`)) && !file.endsWith('/page-signs');

test.each(SITES)('the content script of %s knows neither lists nor engine, nor any other site', (site) => {
  const reached = [...reachableFrom(sources, `src/entries/content/${site}`)];
  expect(reached.filter((file) => /^src\/(lists|engine|text)\//.test(file))).toEqual([]);
  // Nor what draws, which most pages never need.
  expect(reached.filter((file) => /^(preact|src\/ui\/(card|mark|overlay))/.test(file))).toEqual([]);
  expect(reached).toContain(`src/sites/${site}/${site}`);
  expect(reached.filter((file) => isPageCode(file) && !file.startsWith(`src/sites/${site}/`))).toEqual([]);
});

test.each(['background', 'popup', 'options', 'marks', 'content/recognise'])(
  '%s knows no page’s markup',
  (entry) => {
    expect([...reachableFrom(sources, `src/entries/${entry}`)].filter(isPageCode)).toEqual([]);
  },
);

test('what sites share names none of them', () => {
  const shared =
    /^src\/(sites\/(reading\/|[\w-]+\.ts$)|platform\/|ui\/|entries\/content\/(page-watch|run|read-))/;
  const isShared = ({ file }: Source): boolean =>
    shared.test(file) && !/sites\/(registry|site-of-page)\.ts$/.test(file);
  const faults = sources.filter(isShared).flatMap((source) =>
    importsOf(source)
      .filter((name) => SITES.some((site) => name.startsWith(`src/sites/${site}/`)))
      .map((name) => `${source.file}: ${name}`),
  );
  expect(faults).toEqual([]);
});

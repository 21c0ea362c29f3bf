/** The parts of `npm test` that run on machines of their own leave nothing out. */
import { propertyTests } from '../../../tools/test/property-tests';
import { partOf, performAll } from '../../../tools/test/steps';

const namesOf = (part: string): string[] => partOf(part).map(({ name }) => name);

test('each step stands in one of the parts', async () => {
  const all: string[] = [];
  await performAll((step) => {
    all.push(step.name);
    return Promise.resolve();
  });
  const parts = ['source', 'chromium', 'firefox'].flatMap(namesOf);
  expect([...new Set(parts)].sort()).toEqual(all.sort());
});

test('what needs a build is built before', () => {
  for (const browser of ['chromium', 'firefox'])
    expect(namesOf(browser).slice(0, 2)).toEqual(['browsers', 'build']);
});

test('a part that there is not is refused', () => {
  expect(() => partOf('safari')).toThrow('--only safari: it is one of source, chromium, firefox.');
});

test('property tests are asked new questions too, all of them', async () => {
  expect(namesOf('source')).toContain('new questions');
  const files = await propertyTests();
  expect(files).toContain('tests/unit/engine/judge.test.ts');
  expect(files).toContain('tests/unit/tools/fuzz.test.ts');
  expect(files).not.toContain('tests/unit/docs.test.ts');
});

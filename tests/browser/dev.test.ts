/** `npm run dev` builds, shows, and loads again what has changed, in both browsers. */
import { KINDS } from '../../tools/browser/driver';
import { DevCopy } from '../support/dev-copy';

/** Milliseconds for a browser's start and four builds on a busy machine; the test itself waits for events alone. */
const TEST_MS = 180_000;

describe.each(KINDS)('in %s', (kind) => {
  let copy: DevCopy;
  beforeAll(() => {
    copy = new DevCopy();
  });
  afterAll(() => copy.remove());

  test(
    'a change is built and loaded, an error is told and waited out, and Ctrl-C ends all',
    async () => {
      copy.askFor('/first-build');
      await copy.start(kind);
      await copy.asked.has('/first-build');
      await copy.said.has(`${kind} is open`);

      copy.askFor('/second-build');
      await copy.asked.has('/second-build');
      await copy.said.has('loaded again, with 1 page');

      copy.write('this is no program');
      await copy.said.has('the build failed; the last good one goes on');
      expect(copy.said.text).toContain('src/entries/content/x.ts');

      copy.askFor('/third-build');
      await copy.asked.has('/third-build');

      expect(await copy.interrupt()).toBe(0);
      expect(copy.said.text).toMatch(/dev: ended\n$/);
    },
    TEST_MS,
  );
});

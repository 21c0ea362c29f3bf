/** No figure of the repository's sets is worse than fixtures/sets/held.json allows. */
import { spawnSync } from 'node:child_process';

test('no held figure is worse', () => {
  const args = ['tools/run.mjs', 'evaluate', '--held', 'fixtures/sets/held.json', '--only-held'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

/** After a file of tests: writes down which probes it reached. */
/* global afterAll, expect */
const { writeFileSync } = require('node:fs');
const path = require('node:path');

afterAll(() => {
  const name = path.relative(process.cwd(), expect.getState().testPath).replace(/[\\/]/g, '~');
  const folder = process.env.MUTATE_REACHED;
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify([...globalThis.__reached]));
});

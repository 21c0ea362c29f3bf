/** `npm run package`: builds, and writes one zip a browser, ready for its store; prints path, bytes and SHA-256. */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { archive } from './build/archive';
import { buildExtension } from './build/extension';
import { projectVersion } from './build/manifest';
import { TARGETS, distFolder } from './build/target';

const FOLDER = 'out/packages';

await buildExtension();
const version = await projectVersion();
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
for (const target of TARGETS) {
  const bytes = await archive(distFolder(target));
  const file = path.posix.join(FOLDER, `deadringer-${version}-${target}.zip`);
  await writeFile(file, bytes);
  console.log(`${file}  ${bytes.length} bytes  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
}

/** TypeScript's projects: which libraries and ambient types each room is compiled with. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** Every file that the compiler takes into a project; nothing is checked. */
const filesOf = (project: string): string =>
  execFileSync(process.execPath, ['node_modules/typescript/lib/tsc.js', '-p', project, '--listFilesOnly'], {
    encoding: 'utf8',
  });

const pure = readdirSync('src').filter((room) => existsSync(`src/${room}/tsconfig.json`));

test('text, language, identity, lists and engine are projects of their own', () => {
  expect(pure).toEqual(expect.arrayContaining(['engine', 'identity', 'language', 'lists', 'text']));
});

// A package's types may bring a library in, as preact's do with the setting `jsx`.
test.each(pure)(
  'src/%s is compiled with neither the DOM library nor the types of a browser, Node or jest',
  (room) => {
    expect(filesOf(`src/${room}`)).not.toMatch(/lib\.dom\.|@types\/(node|jest|chrome)\//);
  },
  60_000,
);

test('src is compiled without the types of Node and jest', () => {
  expect(filesOf('src')).not.toMatch(/@types\/(node|jest)\//);
}, 60_000);

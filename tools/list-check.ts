/** The check of the list as a step of `npm test`; the same as `npm run -s list -- check`. */
import process from 'node:process';
import { checkVerb } from './list/check';

checkVerb.run([]).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  },
);

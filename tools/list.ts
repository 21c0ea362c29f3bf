/** npm run -s list -- VERB: everything that makes, checks, asks and corrects the list of genuine accounts. */
import process from 'node:process';
import { UsageError, say, tell, type Verb } from './list/verb';
import { addVerb } from './list/add';
import { applyReportVerb } from './list/apply-report';
import { checkVerb } from './list/check';
import { compileVerb } from './list/compile';
import { diffVerb } from './list/diff';
import { heldTickVerb } from './list/held-tick';
import { importVerb } from './list/import';
import { statsVerb } from './list/stats';
import { whoVerb } from './list/who';

const VERBS: Record<string, Verb> = {
  import: importVerb,
  add: addVerb,
  check: checkVerb,
  compile: compileVerb,
  diff: diffVerb,
  who: whoVerb,
  stats: statsVerb,
  'apply-report': applyReportVerb,
  'held-tick': heldTickVerb,
};

const USAGE = `usage: npm run -s list -- VERB [ARGUMENT …]      (each verb: --help)

${Object.values(VERBS)
  .map(({ usage }) => `  ${usage.split('\n')[0]?.replace('usage: npm run -s list -- ', '') ?? ''}`)
  .join('\n')}

Exit status: 0 fine, 1 problems found, 2 wrong arguments.`;

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    say(USAGE);
    return name === undefined ? 2 : 0;
  }
  const verb = VERBS[name];
  if (!verb) {
    tell(`list: no verb "${name}"\n\n${USAGE}`);
    return 2;
  }
  if (args.includes('--help')) {
    say(verb.usage);
    return 0;
  }
  try {
    return await verb.run(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tell(`list ${name}: ${error.message}\n\n${verb.usage}`);
    return 2;
  }
}

// A reader that has seen enough (head) closes the pipe: no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    tell(`list: ${(error as Error).message}`);
    process.exitCode = 1;
  },
);

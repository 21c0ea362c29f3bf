/** The arguments of `npm run bench`. */
import { parseArgs } from 'node:util';

export const USAGE = `usage: npm run bench -- [--quick] [--browsers | --page] [--json FILE] [--markdown FILE]

Measures the look-up over the packaged list and over generated lists of 10,000 to 1,000,000 entities, beside what others
would use. Writes tables to standard output, progress to standard error.
  --quick          100,000 entities and small samples only, in under a minute
  --browsers       instead: the packaged list in the real background of Chromium and Firefox
  --page           instead: what the extension costs a page that is scrolled through, in Chromium
  --json FILE      write the figures as JSON too
  --markdown FILE  write the tables as Markdown too
`;

export interface BenchOptions {
  quick: boolean;
  browsers: boolean;
  page: boolean;
  json: string | undefined;
  markdown: string | undefined;
}

/** @throws Error for arguments that aren't known */
export function readBenchOptions(): BenchOptions | undefined {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean' },
      browsers: { type: 'boolean' },
      page: { type: 'boolean' },
      help: { type: 'boolean' },
      json: { type: 'string' },
      markdown: { type: 'string' },
    } as const,
  });
  if (values.help) return undefined;
  return {
    quick: values.quick ?? false,
    browsers: values.browsers ?? false,
    page: values.page ?? false,
    json: values.json,
    markdown: values.markdown,
  };
}

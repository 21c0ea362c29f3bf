/** What `npm run dev` is asked to do. */
import { parseArgs } from 'node:util';
import type { Kind } from '../browser/driver';
import { hasDisplay } from '../browser/has-display';

export const USAGE = `usage: npm run dev -- [firefox|chromium] [OPTION]…

Builds the extension with source maps into out/dev, opens a browser with it, and does both again after each change of
the sources: the extension is loaded anew, and so are the pages that are open. Chromium unless firefox is asked for.

  --url URL    open this page, with the web as it is; otherwise the gallery of sample pages, and nothing but it
  --headless   no window; also where there is no display
  --inspect    let a debugger attach to Chromium, at port 9222 of this machine

The browser keeps its profile in out/dev until that folder is deleted. Ctrl-C ends all.
`;

export interface DevOptions {
  kind: Kind;
  isHeadless: boolean;
  /** Page of the open web; undefined for the gallery. */
  url: string | undefined;
  /** Port for debuggers. */
  debugPort: number | undefined;
}

const DEBUG_PORT = 9222;

const OPTIONS = {
  url: { type: 'string' },
  headless: { type: 'boolean' },
  inspect: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Undefined when only help is wanted. @throws Error saying what is wrong with the arguments */
export function readDevOptions(args: string[], isDisplayed = hasDisplay()): DevOptions | undefined {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help === true) return undefined;
  const [kind = 'chromium', ...more] = positionals;
  if ((kind !== 'chromium' && kind !== 'firefox') || more.length > 0)
    throw new Error(`${positionals.join(' ')}: expected firefox or chromium.`);
  if (values.inspect === true && kind === 'firefox')
    throw new Error('--inspect is for Chromium; in Firefox use about:debugging.');
  const { url } = values;
  if (url !== undefined && !URL.canParse(url))
    throw new Error(`--url ${url}: expected a whole address, https://…`);
  const debugPort = values.inspect === true ? DEBUG_PORT : undefined;
  return { kind, isHeadless: values.headless === true || !isDisplayed, url, debugPort };
}

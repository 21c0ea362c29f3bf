/** Types of browsers.mjs, for the harness and `npm start`. */
export const ADVICE: Record<'chromium' | 'firefox', string>;
export function findBrowser(
  kind: 'chromium' | 'firefox',
  env?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
): string | undefined;
export function findBrowsers(): { chromium: string | undefined; firefox: string | undefined };

import type { Verb } from './verb';
export const applyReportVerb: Verb = { usage: 'usage: npm run -s list -- apply-report', run: () => Promise.resolve(1) };

import type { Verb } from './verb';
export const diffVerb: Verb = { usage: 'usage: npm run -s list -- diff', run: () => Promise.resolve(1) };

import type { Verb } from './verb';
export const addVerb: Verb = { usage: 'usage: npm run -s list -- add', run: () => Promise.resolve(1) };

import type { Verb } from './verb';
export const statsVerb: Verb = { usage: 'usage: npm run -s list -- stats', run: () => Promise.resolve(1) };

import type { Verb } from './verb';
export const checkVerb: Verb = { usage: 'usage: npm run -s list -- check', run: () => Promise.resolve(1) };

import type { Verb } from './verb';
export const whoVerb: Verb = { usage: 'usage: npm run -s list -- who', run: () => Promise.resolve(1) };

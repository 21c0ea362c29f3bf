import type { Verb } from './verb';
export const heldTickVerb: Verb = {
  usage: 'usage: npm run -s list -- held-tick',
  run: () => Promise.resolve(1),
};

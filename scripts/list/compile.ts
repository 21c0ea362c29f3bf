import type { Verb } from './verb';
export const compileVerb: Verb = { usage: 'usage: npm run -s list -- compile', run: () => Promise.resolve(1) };

/**
 * Property tests ask the same questions everywhere. SEED=<number> asks others, as `npm test` does in addition with a new
 * number each time: what fails then becomes a test of its own.
 */
const { configureGlobal } = require('fast-check');

configureGlobal({ seed: Number(process.env.SEED ?? 20221109) });

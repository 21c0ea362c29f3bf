/** Property tests ask the same questions everywhere. SEED=<number> asks others: look for what fails, then mend it. */
const { configureGlobal } = require('fast-check');

configureGlobal({ seed: Number(process.env.SEED ?? 20221109) });

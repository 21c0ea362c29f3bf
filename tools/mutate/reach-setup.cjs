/** Before a file of tests is loaded: where its probes note what they reach. */
globalThis.__reached = new Set();

/** Types of import-walls.mjs. */
import type { Rule } from 'eslint';
export const importWalls: Rule.RuleModule;

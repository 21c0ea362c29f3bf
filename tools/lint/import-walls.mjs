/** ESLint rule: an import that breaks one of the walls is marked where it is written. */
import path from 'node:path';
import { wallBetween } from './walls.mjs';

/** @type {import('eslint').Rule.RuleModule} */
export const importWalls = {
  meta: {
    type: 'problem',
    docs: { description: 'Rooms import only what the table of walls.mjs lets them.' },
    schema: [],
    messages: { wall: '{{wall}} (tools/lint/walls.mjs).' },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    /** @param {{ source?: { type: string, value?: unknown } | null }} node any that can name another file */
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const name = source.value;
      const target = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
      const wall = wallBetween(file, target);
      if (wall !== undefined) context.report({ node: source, messageId: 'wall', data: { wall } });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** A row of a set that is written out: a profile as `judge` reads it, with what is known of it beside. */
import * as v from 'valibot';
import { readProfile } from '../judge/profile-line';
import { levelsOf, posingOf, type Case } from './case';
import { jsonLines } from './json-lines';
import { splitOf } from './random';

const words = v.union([v.string(), v.array(v.string())]);
const RowSchema = v.object({
  expect: v.optional(words),
  kind: v.optional(v.string(), 'unlabelled'),
  target: v.optional(v.string()),
  poses: v.optional(v.boolean()),
  masked: v.optional(v.boolean()),
});

/** What a row, or a line of labels, says beside the profile. `expect` undefined: nothing is expected. */
export type Known = Pick<Case, 'kind' | 'target' | 'poses' | 'isMasked'> & { expect?: Case['expect'] };

/** @throws Error "expect: …" naming the key that is wrong */
export function readKnown(value: unknown): Known {
  const parsed = v.safeParse(RowSchema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${v.getDotPath(issue) ?? 'row'}: ${issue.message}`);
  }
  const { expect, kind, target, poses, masked } = parsed.output;
  const levels = expect === undefined ? undefined : levelsOf(expect);
  const truth = poses ?? (levels && posingOf(levels));
  return {
    kind,
    ...(levels ? { expect: levels } : {}),
    ...(target === undefined ? {} : { target }),
    ...(truth === undefined ? {} : { poses: truth }),
    ...(masked === true ? { isMasked: true } : {}),
  };
}

/** Rows of one file as cases. @throws Error naming file, line and key of a row that can't be used */
export function rowsOf(content: string, file: string, set: string): Case[] {
  return jsonLines(content, file).map(({ number, value, text }) => {
    try {
      const profile = readProfile(text);
      const { expect, ...known } = readKnown(value);
      const split = splitOf(known.target ?? profile.displayName);
      return { set, split, profile, ...known, expect: expect ?? levelsOf('any') };
    } catch (error) {
      throw new Error(`${file} line ${number}: ${(error as Error).message}`, { cause: error });
    }
  });
}

/**
 * One case of the benchmark: a list, what is asked of it, and what would be a right answer. Written to a folder for the
 * processes in which each contender is measured by itself.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Entity, Profile } from '../../src/model';
import { compileList } from '../../src/lists/compile';
import { makeBadCases } from './bad-cases';
import { packagedList } from '../list/packaged';
import { readRows } from '../list/rows';
import { readNames, type NameSource } from './names';
import { makeEntities } from './population';
import { makeImpostors, makeMix, type Hardness, type Impostor } from './queries';

/** An impostor as a question, with the entities that answer it: its target, and those that go by the same name. */
export interface Question {
  profile: Profile;
  trick: string;
  field: Impostor['field'];
  right: number[];
  /** The target's name in lower case. */
  name: string;
}

/** Texts as a peer is given them: each once, lower case, with the entities that bear it. */
export interface Texts {
  texts: string[];
  owners: number[][];
}

export interface Questions {
  mix: Profile[];
  hard: Question[];
  kind: Question[];
  /** Kinds of question that the look-up isn't made for, or that cost it most. */
  bad: BadCase[];
}

export interface BadCase {
  what: string;
  questions: Question[];
}

/** Sizes of the samples. */
export interface Sizes {
  mix: number;
  /** Impostors by each trick. */
  each: number;
}

const SOURCES = { generated: { title: 'Generated', date: '2026' } };

/** Makes a list (the packaged one, or so many generated entities) and what is asked of it, and writes both to a folder. */
export async function makeCase(folder: string, size: 'packaged' | number, sizes: Sizes): Promise<true> {
  const names = await readNames();
  if (size === 'packaged')
    await writeCase(folder, names, await readRows(), sizes, (await packagedList()).bytes);
  else await writeCase(folder, names, makeEntities(names, size), sizes);
  return true;
}

async function writeCase(
  folder: string,
  names: NameSource,
  entities: readonly Entity[],
  sizes: Sizes,
  compiled?: Uint8Array,
): Promise<void> {
  const bytes =
    compiled ??
    compileList(entities, { name: 'bench', version: '1', sources: SOURCES, statistics: names.statistics });
  await writeFile(path.join(folder, 'list.bin'), bytes);
  const ask = (hardness: Hardness) =>
    withAnswers(makeImpostors(names, entities, sizes.each, hardness), entities);
  await write(folder, 'questions', {
    mix: makeMix(names, entities, sizes.mix),
    hard: ask('hard'),
    kind: ask('kind'),
    bad: makeBadCases(names, entities, sizes.each * 10).map(({ what, impostors }) => ({
      what,
      questions: withAnswers(impostors, entities),
    })),
  });
  await write(
    folder,
    'names',
    gather(entities, (entity) => [entity.name, ...entity.aliases]),
  );
  await write(
    folder,
    'handles',
    gather(entities, (entity) => Object.values(entity.accounts).flat()),
  );
}

const write = (folder: string, file: string, data: Questions | Texts): Promise<void> =>
  writeFile(path.join(folder, `${file}.json`), JSON.stringify(data));

const read = async (folder: string, file: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(folder, `${file}.json`), 'utf8'));

export const readQuestions = async (folder: string) => (await read(folder, 'questions')) as Questions;
export const readTexts = async (folder: string, file: 'names' | 'handles') =>
  (await read(folder, file)) as Texts;
export const readListBytes = (folder: string): Promise<Buffer> => readFile(path.join(folder, 'list.bin'));

function gather(entities: readonly Entity[], of: (entity: Entity) => string[]): Texts {
  const owners = new Map<string, number[]>();
  entities.forEach((entity, number) => {
    for (const text of new Set(of(entity).map((one) => one.toLowerCase()))) {
      const known = owners.get(text);
      if (known) known.push(number);
      else owners.set(text, [number]);
    }
  });
  return { texts: [...owners.keys()], owners: [...owners.values()] };
}

function withAnswers(impostors: Impostor[], entities: readonly Entity[]): Question[] {
  const byName = new Map<string, number[]>();
  entities.forEach((entity, number) => {
    const key = entity.name.toLowerCase();
    const known = byName.get(key);
    if (known) known.push(number);
    else byName.set(key, [number]);
  });
  return impostors.map(({ profile, target, trick, field }) => ({
    profile,
    trick,
    field,
    right: byName.get(target.name.toLowerCase()) ?? [],
    name: target.name.toLowerCase(),
  }));
}

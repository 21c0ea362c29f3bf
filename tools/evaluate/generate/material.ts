/** The words that sets are made of: invented people, and how accounts disclose what they are. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonLines } from '../json-lines';
import { SETS_FOLDER } from '../targets';

/** One way to say parody, fan or commentary; `{name}` stands for the target. */
export interface Phrase {
  lang: string;
  kind: 'parody' | 'fan' | 'commentary';
  where: 'name' | 'bio' | 'hashtag';
  text: string;
}

/** Made up: no combination is meant for anybody. */
export interface People {
  given: string[];
  family: string[];
  bios: string[];
}

export interface Material {
  people: People;
  phrases: Phrase[];
}

export async function readMaterial(folder = SETS_FOLDER): Promise<Material> {
  const [people, phrases] = [path.join(folder, 'people.json'), path.join(folder, 'disclosures.jsonl')];
  return {
    people: JSON.parse(await readFile(people, 'utf8')) as People,
    phrases: jsonLines(await readFile(phrases, 'utf8'), phrases).map(({ value }) => value as Phrase),
  };
}

/** Metadata of a compiled list: the JSON that its bytes begin with, checked by a schema before anything relies on it. */
import * as v from 'valibot';
import { decodeUtf8 } from './bytes';
import type { Meta } from './compile';

const texts = v.array(v.string());

const MetaSchema = v.object({
  name: v.string(),
  version: v.string(),
  date: v.string(),
  entities: v.number(),
  accounts: v.number(),
  tables: v.object({ fields: texts, countries: texts, dates: texts, sources: texts }),
  titles: texts,
});

/**
 * Reads the metadata of a list.
 * @throws Error where it isn't what every list says of itself; the message begins with `list:`
 */
export function readMeta(bytes: Uint8Array): Meta {
  let json: unknown;
  try {
    json = JSON.parse(decodeUtf8(bytes));
  } catch (error) {
    throw new Error(`list: what it says of itself is no JSON (${String(error)})`, { cause: error });
  }
  const read = v.safeParse(MetaSchema, json);
  if (read.success) return read.output;
  const [{ message, path }] = read.issues;
  const where = path?.map(({ key }) => String(key)).join('.') ?? 'the whole';
  throw new Error(`list: what it says of itself is not to be read (${where}: ${message})`);
}

/** The personal list: the user's own entities, compiled in memory and found like all others. */
import type { Entity } from '../model';
import { compileList } from './compile';
import { open, type Index } from './lookup';

/** The only source of the user's own entities. */
const SOURCE = 'own';

/**
 * @param entities what the user entered; their sources are replaced by the user
 * @param title what a card calls the user's list
 */
export function personalIndex(entities: readonly Entity[], title: string): Index {
  const own = entities.map((entity) => ({ ...entity, confirmed: {}, sources: [SOURCE] }));
  const bytes = compileList(own, {
    name: title,
    version: '0',
    sources: { [SOURCE]: { title } },
    statistics: undefined,
  });
  return open(bytes.buffer as ArrayBuffer);
}

/**
 * Schema validation of storage records, one by one: a map of storage whose every record is checked when it is read. One
 * that can't be read is left out and costs the others nothing; `set-aside.ts` keeps it and tells of it.
 */
import * as v from 'valibot';
import { StorageItemMap } from 'webext-storage';
import { entriesUnder, removeUnder } from './keyed-storage';
import { reportError } from './report-error';

/** A key of storage with what is stored under it. */
export type Entry = readonly [key: string, value: unknown];

export class RecordMap<T> {
  readonly #map: StorageItemMap<unknown>;
  readonly #schema: v.GenericSchema<unknown, unknown>;

  /** `schema` says what of a record is relied on; keys that it doesn't name are kept as they are. */
  constructor(name: string, schema: v.GenericSchema<unknown, unknown>, area: 'local' | 'session' = 'local') {
    this.#map = new StorageItemMap(name, { area });
    this.#schema = schema;
  }

  /** Undefined where there is none, and where it can't be read. */
  async get(key: string): Promise<T | undefined> {
    return this.#readable(await this.#map.get(key));
  }

  set(key: string, record: T): Promise<void> {
    return this.#map.set(key, record);
  }

  remove(key: string): Promise<void> {
    return this.#map.remove(key);
  }

  /** Every record under keys with this beginning that can be read, in no order. */
  async all(beginning = ''): Promise<T[]> {
    return (await this.entries(beginning)).map(([, record]) => record);
  }

  /** The same, each with its key. */
  async entries(beginning = ''): Promise<[key: string, record: T][]> {
    const entries = await entriesUnder(this.#map, beginning);
    return entries.flatMap(([key, value]) => {
      const record = this.#readable(value);
      if (record === undefined) reportError(`read ${key}`, new Error('a record of another shape'));
      return record === undefined ? [] : [[key.slice(this.#map.prefix.length), record] as [string, T]];
    });
  }

  /** Every record that can't be read, each with its whole key of storage. */
  async unreadable(): Promise<Entry[]> {
    const entries = await entriesUnder(this.#map);
    return entries.filter(([, value]) => this.#readable(value) === undefined);
  }

  /** Whether an entry of storage is a record of this map, and can be read. */
  canRead([key, value]: Entry): boolean {
    return key.startsWith(this.#map.prefix) && this.#readable(value) !== undefined;
  }

  /** Removes all under keys with this beginning, but for the key `except`. */
  removeUnder(beginning: string, except?: string): Promise<void> {
    return removeUnder(this.#map, beginning, except);
  }

  /** Calls back after a change of a record; with undefined when it was removed, or can't be read. */
  onChanged(changed: (key: string, record: T | undefined) => void, signal?: AbortSignal): void {
    this.#map.onChanged((key, value) => changed(key, this.#readable(value)), signal);
  }

  #readable(value: unknown): T | undefined {
    return v.is(this.#schema, value) ? (value as T) : undefined;
  }
}

/** Which list is used: its version, date and size, or why it can't be. */
import type { Words } from '../messages';
import { dateOf } from './trusted-accounts';

export type ListState = { version: string; date: string; entities: number } | { problem: string };

export function ListFacts({ list, words }: { list: ListState; words: Words }) {
  return (
    <section class="stack panel">
      <h2>{words.fill('options_list')}</h2>
      {'problem' in list ? (
        <p role="alert">{words.fill('options_list_broken', { detail: list.problem })}</p>
      ) : (
        <p>
          {words.fill('options_list_version', { version: list.version, date: dateOf(list.date, words) })}
          <br />
          {words.count('options_list_entities', list.entities)}
        </p>
      )}
    </section>
  );
}

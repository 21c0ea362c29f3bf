/** Which list is used: its version, date and size, or why it can't be. */
import type { Messages } from '../messages';
import { dateOf } from './trusted-accounts';

export type ListState = { version: string; date: string; entities: number } | { problem: string };

export function ListFacts({ list, messages }: { list: ListState; messages: Messages }) {
  return (
    <section class="stack panel">
      <h2>{messages.fill('options_list')}</h2>
      {'problem' in list ? (
        <p role="alert">{messages.fill('options_list_broken', { detail: list.problem })}</p>
      ) : (
        <p>
          {messages.fill('options_list_version', {
            version: list.version,
            date: dateOf(list.date, messages),
          })}
          <br />
          {messages.count('options_list_entities', list.entities)}
        </p>
      )}
    </section>
  );
}

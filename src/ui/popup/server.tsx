/** What the popup says of a server that isn't read: one that Deadringer may not see, or whose pages it doesn't know. */
import type { UnknownPage } from '../../page-model';
import { useAsking } from '../ask-permission';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import type { Words } from '../messages';
import type { PopupActions } from './state';

interface OffServerProps {
  host: string;
  /** It was asked for before, and not allowed. */
  isRefused: boolean;
  words: Words;
  actions: PopupActions;
}

/** Asks for a server. The browser puts its own question then; most close the popup over it. */
export function OffServer({ host, isRefused, words, actions }: OffServerProps) {
  const { failure, attempt } = useAttempt();
  const { said, ask } = useAsking(actions.allow);
  const answer = said?.answer ?? (isRefused ? 'refused' : undefined);
  return (
    <div class="stack">
      <p>{words.fill('popup_off_says', { host })}</p>
      <p class="quiet">{words.fill('popup_off_kinds')}</p>
      <p role="status">{answer && words.fill(`allow_${answer}`, { host })}</p>
      <div class="row buttons">
        <Button onPress={() => attempt(() => ask(host))}>{words.fill('allow')}</Button>
      </div>
      <Failure failure={failure} words={words} />
    </div>
  );
}

/** An allowed server whose page no reader knows. */
export function UnknownServer({ page, words }: { page: UnknownPage; words: Words }) {
  const { host, software } = page;
  return (
    <div class="stack" role="status">
      <p>
        {software === undefined
          ? words.fill('popup_unknown', { host })
          : words.fill('popup_unknown__software', { host, software })}
      </p>
    </div>
  );
}

/** What the popup says of a server that isn't read: one that Deadringer may not see, or whose pages it doesn't know. */
import type { UnknownPage } from '../../page-model';
import { useAsking } from '../ask-permission';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import type { Messages } from '../messages';
import type { PopupActions } from './state';

interface OffServerProps {
  host: string;
  /** It was asked for before, and not allowed. */
  isRefused: boolean;
  messages: Messages;
  actions: PopupActions;
}

/** Asks for a server. The browser puts its own question then; most close the popup over it. */
export function OffServer({ host, isRefused, messages, actions }: OffServerProps) {
  const { failure, attempt } = useAttempt();
  const { said, ask } = useAsking(actions.allow);
  const answer = said?.answer ?? (isRefused ? 'refused' : undefined);
  return (
    <div class="stack">
      <p>{messages.fill('popup_off_says', { host })}</p>
      <p class="quiet">{messages.fill('popup_off_kinds')}</p>
      <p role="status">{answer && messages.fill(`allow_${answer}`, { host })}</p>
      <div class="row buttons">
        <Button onPress={() => attempt(() => ask(host))}>{messages.fill('allow')}</Button>
      </div>
      <Failure failure={failure} messages={messages} />
    </div>
  );
}

/** An allowed server whose page no reader knows. */
export function UnknownServer({ page, messages }: { page: UnknownPage; messages: Messages }) {
  const { host, software } = page;
  return (
    <div class="stack" role="status">
      <p>
        {software === undefined
          ? messages.fill('popup_unknown', { host })
          : messages.fill('popup_unknown__software', { host, software })}
      </p>
    </div>
  );
}

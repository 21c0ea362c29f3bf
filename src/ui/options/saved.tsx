/** All that is kept for good: what of it can't be read, the whole of it as a file, and a new start without it. */
import { useState } from 'preact/hooks';
import type { SavedHealth } from '../../page-model';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import type { Messages } from '../messages';
import { SavedNotice } from '../saved-notice';

/** Each promise rejects with what went wrong, as a sentence. */
export interface SavedActions {
  /** Saves all that is kept as a file. */
  readonly exportSaved: () => Promise<void>;
  /** Deletes what is kept aside. */
  readonly forgetAside: () => Promise<void>;
  /** Deletes all that is kept. */
  readonly startAfresh: () => Promise<void>;
}

interface SavedProps {
  saved: SavedHealth | undefined;
  messages: Messages;
  actions: SavedActions;
}

export function Saved({ saved, messages, actions }: SavedProps) {
  const [isAsked, setAsked] = useState(false);
  const { failure, attempt } = useAttempt();
  const startAfresh = async () => {
    await actions.startAfresh();
    setAsked(false);
  };
  return (
    <section class="stack panel" id="saved">
      <h2>{messages.fill('options_saved')}</h2>
      <p class="quiet">{messages.fill('options_saved_lead')}</p>
      <SavedNotice saved={saved} messages={messages} />
      {isAsked && <p role="status">{messages.fill('options_saved_sure')}</p>}
      <div class="row buttons">
        {isAsked ? (
          <>
            <Button onPress={() => attempt(startAfresh)}>{messages.fill('options_saved_yes')}</Button>
            <Button onPress={() => setAsked(false)}>{messages.fill('options_saved_no')}</Button>
          </>
        ) : (
          <>
            <Button onPress={() => attempt(actions.exportSaved)}>
              {messages.fill('options_saved_export')}
            </Button>
            {saved && saved.aside > 0 && (
              <Button onPress={() => attempt(actions.forgetAside)}>
                {messages.fill('options_saved_forget')}
              </Button>
            )}
            <Button onPress={() => setAsked(true)}>{messages.fill('options_saved_afresh')}</Button>
          </>
        )}
      </div>
      <Failure failure={failure} messages={messages} />
    </section>
  );
}

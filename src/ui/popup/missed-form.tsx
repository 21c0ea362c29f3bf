/** "A fake you missed": which account, whom it looks like. Makes a report; judges and marks nothing. */
import { useState } from 'preact/hooks';
import { isSameHandle } from '../../identity/handle-key';
import type { PageState, Report } from '../../page-model';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import type { Messages } from '../messages';
import type { MissedFake, PopupActions } from './state';

interface MissedFormProps {
  page: PageState;
  messages: Messages;
  actions: PopupActions;
  onMade: (report: Report) => void;
  onCancel: () => void;
}

export function MissedForm({ page, messages, actions, onMade, onCancel }: MissedFormProps) {
  const onTab = page.accounts.find(({ profile }) => profile.place === 'profile');
  const [account, setAccount] = useState(onTab ? `@${onTab.profile.handle}` : '');
  const [posesAs, setPosesAs] = useState('');
  const [note, setNote] = useState('');
  const [lacking, setLacking] = useState('');
  const { failure, attempt } = useAttempt();
  const make = async () => {
    const made = fake(page, account, posesAs, note);
    if (!made.account.handle) setLacking('missed_needs_account');
    else if (!made.posesAs) setLacking('missed_needs_poses');
    else onMade(await actions.missed(made));
  };
  return (
    <section class="stack" aria-label={messages.fill('missed_title')}>
      <h2 class="title">{messages.fill('missed_title')}</h2>
      <p class="quiet">{messages.fill('missed_lead')}</p>
      <Field
        label={messages.fill('missed_account')}
        hint={messages.fill('missed_account_hint')}
        value={account}
        onInput={setAccount}
      />
      <Field label={messages.fill('missed_poses')} value={posesAs} onInput={setPosesAs} />
      <Field label={messages.fill('missed_note')} value={note} onInput={setNote} />
      <p role="alert" class="failure">
        {lacking ? messages.fill(lacking) : null}
      </p>
      <Failure failure={failure} messages={messages} />
      <div class="row buttons">
        <Button onPress={() => attempt(make)}>{messages.fill('missed_make')}</Button>
        <Button class="button push" onPress={onCancel}>
          {messages.fill('missed_cancel')}
        </Button>
      </div>
    </section>
  );
}

/** What the form says, joined with what the page had on that account. */
function fake(page: PageState, account: string, posesAs: string, note: string): MissedFake {
  const handle = account.trim().replace(/^@/, '');
  const judged = page.accounts.find(({ profile }) => isSameHandle(profile.site, profile.handle, handle));
  const { site, displayName } = judged?.profile ?? { site: page.site, displayName: '' };
  return {
    account: { site, handle: judged?.profile.handle ?? handle, displayName },
    posesAs: posesAs.trim(),
    ...(note.trim() && { note: note.trim() }),
    ...(judged && { judged }),
  };
}

interface FieldProps {
  label: string;
  hint?: string;
  value: string;
  onInput: (value: string) => void;
}

function Field({ label, hint, value, onInput }: FieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        value={value}
        placeholder={hint}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}

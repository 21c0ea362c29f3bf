/** The accounts of a page as rows: those that are marked, those the user said are fine, and those the user follows. */
import type { Judged } from '../../page-model';
import { Button } from '../button';
import { accountKey, isWarning } from '../drawn';
import { LevelIcon } from '../icons';
import { plain } from '../plain';
import type { Messages } from '../messages';

interface RowsProps {
  title: string;
  among: Judged[];
  messages: Messages;
  onFine: (judged: Judged) => void;
}

export function Rows({ title, among, messages, onFine }: RowsProps) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="plain-list">
        {among.map((judged) => (
          <Row key={accountKey(judged)} judged={judged} messages={messages} onFine={() => onFine(judged)} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  judged: Judged;
  messages: Messages;
  onFine: () => void;
}

function Row({ judged, messages, onFine }: RowProps) {
  const handle = `@${judged.profile.handle}`;
  const { level } = judged.verdict;
  return (
    <li class={`account-row ${level}`}>
      <span class="sign">
        <LevelIcon level={level} />
      </span>
      <span class="who">
        <bdi>{plain(handle)}</bdi>
        <span class="by">{messages.mark(judged.verdict)}</span>
      </span>
      {isWarning(level) && (
        <Button label={messages.fill('popup_fine_row', { handle })} onPress={onFine}>
          {messages.fill('card_fine')}
        </Button>
      )}
    </li>
  );
}

/** Accounts that would be warned about, were they not followed. */
export function FollowedRows({ accounts, messages }: { accounts: Judged[]; messages: Messages }) {
  const followed = accounts.filter((judged) => judged.followed && !judged.trusted);
  if (followed.length === 0) return null;
  return (
    <section class="stack">
      <h2>{messages.fill('popup_followed')}</h2>
      <ul class="plain-list">
        {followed.map((judged) => (
          <li key={accountKey(judged)} class="account-row">
            <bdi class="who">{plain(`@${judged.profile.handle}`)}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TrustedRowsProps {
  accounts: Judged[];
  messages: Messages;
  onUndo: (account: NonNullable<Judged['trusted']>) => void;
}

export function TrustedRows({ accounts, messages, onUndo }: TrustedRowsProps) {
  const trusted = accounts.flatMap((judged) => (judged.trusted ? [judged.trusted] : []));
  if (trusted.length === 0) return null;
  return (
    <section class="stack">
      <h2>{messages.fill('popup_trusted')}</h2>
      <ul class="plain-list">
        {trusted.map((account) => (
          <li key={`${account.site}:${account.handle}`} class="account-row">
            <bdi class="who">{plain(`@${account.handle}`)}</bdi>
            <Button
              label={messages.fill('options_undo_spoken', { handle: `@${account.handle}` })}
              onPress={() => onUndo(account)}
            >
              {messages.fill('popup_undo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The accounts that the user said are fine, the newest first. */
import type { TrustedAccount } from '../../page-model';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import { plain } from '../plain';
import type { Messages } from '../messages';

interface TrustedAccountsProps {
  trusted: TrustedAccount[];
  messages: Messages;
  undo: (account: TrustedAccount) => Promise<void>;
}

export function TrustedAccounts({ trusted, messages, undo }: TrustedAccountsProps) {
  const { failure, attempt } = useAttempt();
  const newestFirst = [...trusted].sort((a, b) => b.since.localeCompare(a.since));
  return (
    <section class="stack panel">
      <h2>{messages.fill('options_trusted')}</h2>
      {trusted.length === 0 && <p class="quiet">{messages.fill('options_trusted_none')}</p>}
      <ul class="plain-list">
        {newestFirst.map((account) => (
          <li key={`${account.site}:${account.handle}:${account.since}`} class="account-row">
            <span class="who">
              <bdi>{plain(account.displayName)}</bdi>
              <span class="by">{about(account, messages)}</span>
            </span>
            <Button
              label={messages.fill('options_undo_spoken', { handle: `@${account.handle}` })}
              onPress={() => attempt(() => undo(account))}
            >
              {messages.fill('options_undo')}
            </Button>
          </li>
        ))}
      </ul>
      <Failure failure={failure} messages={messages} />
    </section>
  );
}

/** `@name on X · since 3 Nov 2022`, and where it counts if that isn't everywhere */
function about({ handle, site, since, host }: TrustedAccount, messages: Messages): string {
  const who = messages.fill('popup_subject', { handle: `@${handle}`, site: messages.siteName(site) });
  const parts = [who, messages.fill('options_since', { date: dateOf(since, messages) })];
  if (host !== undefined) parts.push(messages.fill('options_trusted_alone', { host }));
  return parts.join(' · ');
}

/** The day of an ISO 8601 time as people write it; the text itself where it isn't one. */
export function dateOf(time: string, messages: Messages): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(messages.language, { dateStyle: 'medium' }).format(date);
}

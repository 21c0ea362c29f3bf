/** The accounts that the user said are fine, the newest first. */
import type { TrustedAccount } from '../../page-model';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import { plain } from '../plain';
import type { Words } from '../messages';

interface TrustedAccountsProps {
  trusted: TrustedAccount[];
  words: Words;
  undo: (account: TrustedAccount) => Promise<void>;
}

export function TrustedAccounts({ trusted, words, undo }: TrustedAccountsProps) {
  const { failure, attempt } = useAttempt();
  const newestFirst = [...trusted].sort((a, b) => b.since.localeCompare(a.since));
  return (
    <section class="stack panel">
      <h2>{words.fill('options_trusted')}</h2>
      {trusted.length === 0 && <p class="quiet">{words.fill('options_trusted_none')}</p>}
      <ul class="plain-list">
        {newestFirst.map((account) => (
          <li key={`${account.site}:${account.handle}:${account.since}`} class="account-row">
            <span class="who">
              <bdi>{plain(account.displayName)}</bdi>
              <span class="by">{about(account, words)}</span>
            </span>
            <Button
              label={words.fill('options_undo_spoken', { handle: `@${account.handle}` })}
              onPress={() => attempt(() => undo(account))}
            >
              {words.fill('options_undo')}
            </Button>
          </li>
        ))}
      </ul>
      <Failure failure={failure} words={words} />
    </section>
  );
}

/** `@name on X · since 3 Nov 2022` */
function about({ handle, site, since }: TrustedAccount, words: Words): string {
  const who = words.fill('popup_subject', { handle: `@${handle}`, site: words.siteName(site) });
  return `${who} · ${words.fill('options_since', { date: dateOf(since, words) })}`;
}

/** The day of an ISO 8601 time as people write it; the text itself where it isn't one. */
export function dateOf(time: string, words: Words): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  return new Intl.DateTimeFormat(words.language, { dateStyle: 'medium' }).format(date);
}

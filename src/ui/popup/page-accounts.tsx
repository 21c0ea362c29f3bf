/** The accounts of a page: the profile's card, every other marked one as a row, and those the user said are fine. */
import { accountKeyOf } from '../../identity/handle-key';
import type { Judged, PageState, Report } from '../../page-model';
import { LEVELS } from '../../model';
import { Failure, useAttempt } from '../attempt';
import { Card } from '../card';
import { accountKey, isDrawn } from '../drawn';
import type { Messages } from '../messages';
import { FollowedRows, Rows, TrustedRows } from './account-rows';
import type { PopupActions } from './state';

interface PageAccountsProps {
  page: PageState;
  messages: Messages;
  actions: PopupActions;
  onReport: (kind: 'thanks' | 'report', report: Report) => void;
}

export function PageAccounts({ page, messages, actions, onReport }: PageAccountsProps) {
  const { failure, attempt } = useAttempt();
  const accounts = distinct(page.accounts);
  const drawn = accounts.filter(isDrawn).sort((a, b) => loudness(b) - loudness(a));
  const unjudged = accounts.filter(({ isUnjudged }) => isUnjudged).length;
  const quiet = accounts.length - unjudged;
  const profile = drawn.find((judged) => judged.profile.place === 'profile');
  const others = drawn.filter((judged) => judged !== profile);
  const fine = (judged: Judged, kind: 'thanks' | 'report') =>
    attempt(async () => onReport(kind, await actions.fine(judged)));
  const cardActions = {
    fine: (judged: Judged) => fine(judged, 'thanks'),
    report: (judged: Judged) => fine(judged, 'report'),
    corrections: actions.corrections,
  };
  return (
    <div class="stack">
      {profile && (
        <Card key={accountKey(profile)} judged={profile} messages={messages} actions={cardActions} named />
      )}
      {unjudged > 0 && <p role="status">{messages.count('popup_unjudged', unjudged)}</p>}
      {drawn.length === 0 && (quiet > 0 || unjudged === 0) && <p>{nothing(quiet, messages)}</p>}
      {others.length > 0 && (
        <Rows
          title={messages.fill(profile ? 'popup_also' : 'popup_here')}
          among={others}
          messages={messages}
          onFine={(judged) => fine(judged, 'thanks')}
        />
      )}
      <TrustedRows
        accounts={accounts}
        messages={messages}
        onUndo={(account) => attempt(() => actions.undo(account))}
      />
      <FollowedRows accounts={accounts} messages={messages} />
      <Failure failure={failure} messages={messages} />
    </div>
  );
}

/** One entry per account: the profile's own, else one that is drawn, else the first. */
function distinct(accounts: Judged[]): Judged[] {
  const rank = (judged: Judged) => Number(judged.profile.place === 'profile') * 2 + Number(isDrawn(judged));
  const found = new Map<string, Judged>();
  for (const judged of accounts) {
    const key = accountKeyOf(judged.profile.site, judged.profile.handle);
    const known = found.get(key);
    if (!known || rank(judged) > rank(known)) found.set(key, judged);
  }
  return [...found.values()];
}

function loudness(judged: Judged): number {
  return LEVELS.indexOf(judged.verdict.level);
}

function nothing(count: number, messages: Messages): string {
  return count === 0 ? messages.fill('popup_nothing__none') : messages.count('popup_nothing', count);
}

/** The accounts of a page: the profile's card, every other marked one as a row, and those the user said are fine. */
import type { Judged, PageState, Report } from '../../page-model';
import { LEVELS } from '../../model';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import { Card, isWarning } from '../card';
import { accountKey, isDrawn } from '../drawn';
import { LevelIcon } from '../icons';
import { plain } from '../plain';
import type { Words } from '../words';
import type { PopupActions } from './state';

interface PageAccountsProps {
  page: PageState;
  words: Words;
  actions: PopupActions;
  onReport: (kind: 'thanks' | 'report', report: Report) => void;
}

export function PageAccounts({ page, words, actions, onReport }: PageAccountsProps) {
  const { failure, attempt } = useAttempt();
  const accounts = distinct(page.accounts);
  const drawn = accounts.filter(isDrawn).sort((a, b) => loudness(b) - loudness(a));
  const profile = drawn.find((judged) => judged.profile.place === 'profile');
  const others = drawn.filter((judged) => judged !== profile);
  const fine = (judged: Judged, kind: 'thanks' | 'report') =>
    attempt(async () => onReport(kind, await actions.fine(judged)));
  return (
    <div class="stack">
      {profile && (
        <Card
          key={accountKey(profile)}
          judged={profile}
          words={words}
          named
          actions={{
            fine: (judged) => fine(judged, 'thanks'),
            report: (judged) => fine(judged, 'report'),
            corrections: actions.corrections,
          }}
        />
      )}
      {drawn.length === 0 && <p>{nothing(accounts.length, words)}</p>}
      {others.length > 0 && (
        <Rows
          title={words.fill(profile ? 'popup_also' : 'popup_here')}
          among={others}
          words={words}
          onFine={(judged) => fine(judged, 'thanks')}
        />
      )}
      <TrustedRows
        accounts={accounts}
        words={words}
        onUndo={(account) => attempt(() => actions.undo(account))}
      />
      <Failure failure={failure} words={words} />
    </div>
  );
}

/** One entry per account: the profile's own, else one that is drawn, else the first. */
function distinct(accounts: Judged[]): Judged[] {
  const rank = (judged: Judged) => Number(judged.profile.place === 'profile') * 2 + Number(isDrawn(judged));
  const found = new Map<string, Judged>();
  for (const judged of accounts) {
    const key = accountKey(judged).toLowerCase();
    const known = found.get(key);
    if (!known || rank(judged) > rank(known)) found.set(key, judged);
  }
  return [...found.values()];
}

function loudness(judged: Judged): number {
  return LEVELS.indexOf(judged.verdict.level);
}

function nothing(count: number, words: Words): string {
  return count === 0 ? words.fill('popup_nothing__none') : words.count('popup_nothing', count);
}

interface RowsProps {
  title: string;
  among: Judged[];
  words: Words;
  onFine: (judged: Judged) => void;
}

function Rows({ title, among, words, onFine }: RowsProps) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      <ul class="plain-list">
        {among.map((judged) => (
          <Row key={accountKey(judged)} judged={judged} words={words} onFine={() => onFine(judged)} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  judged: Judged;
  words: Words;
  onFine: () => void;
}

function Row({ judged, words, onFine }: RowProps) {
  const handle = `@${judged.profile.handle}`;
  const { level } = judged.verdict;
  return (
    <li class={`account-row ${level}`}>
      <span class="sign">
        <LevelIcon level={level} />
      </span>
      <span class="who">
        <bdi>{plain(handle)}</bdi>
        <span class="by">{words.mark(judged.verdict)}</span>
      </span>
      {isWarning(level) && (
        <Button label={words.fill('popup_fine_row', { handle })} onPress={onFine}>
          {words.fill('card_fine')}
        </Button>
      )}
    </li>
  );
}

interface TrustedRowsProps {
  accounts: Judged[];
  words: Words;
  onUndo: (account: NonNullable<Judged['trusted']>) => void;
}

function TrustedRows({ accounts, words, onUndo }: TrustedRowsProps) {
  const trusted = accounts.flatMap((judged) => (judged.trusted ? [judged.trusted] : []));
  if (trusted.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words.fill('popup_trusted')}</h2>
      <ul class="plain-list">
        {trusted.map((account) => (
          <li key={`${account.site}:${account.handle}`} class="account-row">
            <bdi class="who">{plain(`@${account.handle}`)}</bdi>
            <Button
              label={words.fill('popup_undo_row', { handle: `@${account.handle}` })}
              onPress={() => onUndo(account)}
            >
              {words.fill('popup_undo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

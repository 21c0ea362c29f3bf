/** The details of a verdict: every signal, how sure it is, where the listing is from, and that it can be wrong. */
import type { Signal, Verdict } from '../model';
import type { Judged } from '../page-model';
import { Account, listed } from './accounts';
import { Button } from './button';
import type { CardActions } from './card';
import { isWarning } from './drawn';
import { Facts } from './facts';
import type { Messages } from './messages';

interface DetailsProps {
  id: string;
  judged: Judged;
  messages: Messages;
  actions: CardActions;
  /** The genuine accounts and the report's button, where the card itself hasn't shown them. */
  withAccounts: boolean;
  withReport: boolean;
}

export function Details({ id, judged, messages, actions, withAccounts, withReport }: DetailsProps) {
  return (
    <div class="details" id={id}>
      {groups(judged.verdict).map(([title, among]) => (
        <Signals key={title} title={messages.fill(title)} among={among} messages={messages} />
      ))}
      <Sureness judged={judged} messages={messages} />
      {withAccounts && <AllAccounts judged={judged} messages={messages} />}
      <div class="row buttons">
        {withReport && <Button onPress={() => actions.report(judged)}>{messages.fill('card_report')}</Button>}
        <Button onPress={actions.corrections}>{messages.fill('details_corrections')}</Button>
      </div>
      <p class="quiet">{messages.fill('details_wrong')}</p>
    </div>
  );
}

/** The signals of a warning in groups, by what they speak for; those of any other verdict all together. */
function groups({ level, signals }: Verdict): [title: string, among: Signal[]][] {
  if (!isWarning(level)) return [['details_why', signals]];
  return [
    ['details_why', signals.filter(({ weight }) => weight > 0)],
    ['details_against', signals.filter(({ weight }) => weight < 0)],
    ['details_note', signals.filter(({ weight }) => weight === 0)],
  ];
}

function Signals({ title, among, messages }: { title: string; among: Signal[]; messages: Messages }) {
  const sentences = among.map(messages.signal).filter(Boolean);
  if (sentences.length === 0) return null;
  return (
    <div>
      <p class="heading">{title}</p>
      <Facts sentences={sentences} />
    </div>
  );
}

/** How sure a warning is, or where the listing of a listed account is from. A domain's word is among the signals. */
function Sureness({ judged: { verdict }, messages }: { judged: Judged; messages: Messages }) {
  const { level, probability, confirmedBy = [] } = verdict;
  if (level === 'official') {
    if (!verdict.signals.some(({ id }) => id === 'listed-account')) return null;
    const sources = confirmedBy.join(', ');
    return (
      <p>{sources ? messages.fill('details_source', { sources }) : messages.fill('details_unconfirmed')}</p>
    );
  }
  if (probability === undefined || !isWarning(level)) return null;
  const inHundred = Math.round(probability * 100);
  return (
    <p>
      {inHundred > 99
        ? messages.fill('details_sure__over')
        : messages.fill('details_sure', { count: inHundred })}
    </p>
  );
}

function AllAccounts({ judged: { profile, verdict }, messages }: { judged: Judged; messages: Messages }) {
  const accounts = verdict.target ? listed(verdict.target.accounts, profile.site) : [];
  if (!verdict.target || accounts.length === 0) return null;
  return (
    <div>
      <p class="heading">
        {messages.fillFor('details_accounts', verdict.target, { name: verdict.target.name })}
      </p>
      <div class="row">
        {accounts.map(({ site, handle }) => (
          <Account
            key={`${site}:${handle}`}
            site={site}
            handle={handle}
            messages={messages}
            isListed={!verdict.target?.knownFrom}
          />
        ))}
      </div>
    </div>
  );
}

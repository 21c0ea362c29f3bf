/** All that stands behind a verdict, for whoever asks: every signal, how sure, from where, and that it can be wrong. */
import type { Signal } from '../model';
import type { Judged } from '../page-model';
import { Account, listed } from './accounts';
import { Button } from './button';
import type { CardActions } from './card';
import type { Words } from './words';

interface DetailsProps {
  id: string;
  judged: Judged;
  words: Words;
  actions: CardActions;
  /** The genuine accounts and the report's button, where the card itself hasn't shown them. */
  withAccounts: boolean;
  withReport: boolean;
}

export function Details({ id, judged, words, actions, withAccounts, withReport }: DetailsProps) {
  const { signals } = judged.verdict;
  const group = (key: string, among: Signal[]) => (
    <Signals title={words.fill(key)} among={among} words={words} />
  );
  return (
    <div class="details" id={id}>
      {group(
        'details_why',
        signals.filter(({ weight }) => weight > 0),
      )}
      {group(
        'details_against',
        signals.filter(({ weight }) => weight < 0),
      )}
      {group(
        'details_note',
        signals.filter(({ weight }) => weight === 0),
      )}
      <Sureness judged={judged} words={words} />
      {withAccounts && <AllAccounts judged={judged} words={words} />}
      <div class="row buttons">
        {withReport && <Button onPress={() => actions.report(judged)}>{words.fill('card_report')}</Button>}
        <Button onPress={actions.corrections}>{words.fill('details_corrections')}</Button>
      </div>
      <p class="quiet">{words.fill('details_wrong')}</p>
    </div>
  );
}

function Signals({ title, among, words }: { title: string; among: Signal[]; words: Words }) {
  const sentences = among.map(words.signal).filter(Boolean);
  if (sentences.length === 0) return null;
  return (
    <div>
      <p class="heading">{title}</p>
      <ul class="facts">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How sure a warning is; of a listed account, where the listing is from. */
function Sureness({ judged: { verdict }, words }: { judged: Judged; words: Words }) {
  const { level, probability, confirmedBy = [] } = verdict;
  if (level === 'official') {
    const sources = confirmedBy.join(', ');
    return <p>{sources ? words.fill('details_source', { sources }) : words.fill('details_unconfirmed')}</p>;
  }
  if (probability === undefined || (level !== 'likely' && level !== 'possible')) return null;
  const inHundred = Math.round(probability * 100);
  return (
    <p>
      {inHundred > 99 ? words.fill('details_sure__over') : words.fill('details_sure', { count: inHundred })}
    </p>
  );
}

function AllAccounts({ judged: { profile, verdict }, words }: { judged: Judged; words: Words }) {
  const accounts = verdict.target ? listed(verdict.target.accounts, profile.site) : [];
  if (!verdict.target || accounts.length === 0) return null;
  return (
    <div>
      <p class="heading">{words.fill('details_accounts', { name: verdict.target.name })}</p>
      <div class="row">
        {accounts.map(({ site, handle }) => (
          <Account key={`${site}:${handle}`} site={site} handle={handle} words={words} />
        ))}
      </div>
    </div>
  );
}

/**
 * The card: what Deadringer says of one account. The same one stands under a name in a page and in the popup.
 * Warnings say why at once; quiet levels say one line, and the rest in the details.
 */
import { useId, useState } from 'preact/hooks';
import type { Judged } from '../page-model';
import { Account, listed } from './accounts';
import { Button } from './button';
import { isWarning } from './drawn';
import { Details } from './details';
import { Facts } from './facts';
import { Pair } from './handle-pair';
import { LevelIcon, Tick } from './icons';
import { usePressGuard } from './use-press-guard';
import type { Words } from './messages';

/** What a person can do at a card; the entries know how. */
export interface CardActions {
  /** "This is fine": take the warning away for good. */
  readonly fine: (judged: Judged) => void;
  /** The same, and show the report that it makes. */
  readonly report: (judged: Judged) => void;
  /** "Is this about you?" */
  readonly corrections: () => void;
}

export interface CardProps {
  judged: Judged;
  words: Words;
  actions: CardActions;
  /** Say whose card it is, where the name doesn't stand beside it. */
  named?: boolean;
}

const MAX_ACCOUNTS = 4;

export function Card({ judged, words, actions, named = false }: CardProps) {
  const { profile, verdict } = judged;
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const warns = isWarning(verdict.level);
  const headline = words.headline(verdict, profile);
  const details = (
    <Button onPress={() => setOpen(!isOpen)} expanded={isOpen} controls={detailsId}>
      {words.fill('card_details')}
    </Button>
  );
  return (
    <section class={`card ${verdict.level}`} role="note" aria-label={`${words.fill('card_by')}: ${headline}`}>
      <div class="head">
        <p class="headline">
          <LevelIcon level={verdict.level} />
          <span>{headline}</span>
        </p>
        {!named && <Source judged={judged} words={words} />}
        {!warns && <span class="push buttons">{details}</span>}
      </div>
      {named && <p class="quiet">{nameOf(judged, words)}</p>}
      {warns && <Warning judged={judged} words={words} />}
      {warns && <WarningButtons judged={judged} words={words} actions={actions} details={details} />}
      {isOpen && (
        <Details
          id={detailsId}
          judged={judged}
          words={words}
          actions={actions}
          withAccounts={!warns || accountsOf(judged).length > MAX_ACCOUNTS}
          withReport={!warns}
        />
      )}
    </section>
  );
}

/** `@GeorgeWBushs on X` */
function nameOf({ profile: { handle, site } }: Judged, words: Words): string {
  return words.fill('popup_subject', { handle: `@${handle}`, site: words.siteName(site) });
}

function accountsOf({ profile, verdict }: Judged) {
  return verdict.target ? listed(verdict.target.accounts, profile.site) : [];
}

/** Who says so: Deadringer of a warning, a source or a domain of an official account. */
function Source({ judged: { verdict }, words }: { judged: Judged; words: Words }) {
  if (isWarning(verdict.level)) return <span class="by push">{words.fill('card_by')}</span>;
  if (verdict.level !== 'official') return null;
  return <span class="by">{words.source(verdict)}</span>;
}

function Warning({ judged, words }: { judged: Judged; words: Words }) {
  const { profile, verdict } = judged;
  const badge = words.badge(profile);
  const reasons = words.reasons(verdict).filter((reason) => reason !== badge);
  const accounts = accountsOf(judged);
  return (
    <>
      {verdict.pair && <Pair pair={verdict.pair} {...{ profile, verdict, words }} />}
      <Facts sentences={reasons} />
      {badge !== undefined && (
        <p class="badge">
          <Tick />
          <span>{badge}</span>
        </p>
      )}
      {accounts.length > 0 && (
        <div class="row">
          <span class="quiet">{words.fillFor('card_listed', verdict.target)}</span>
          {accounts.slice(0, MAX_ACCOUNTS).map(({ site, handle }) => (
            <Account
              {...{ site, handle, words }}
              key={`${site}:${handle}`}
              isListed={!verdict.target?.knownFrom}
            />
          ))}
          {accounts.length > MAX_ACCOUNTS && (
            <span class="quiet">{words.fill('card_more', { count: accounts.length - MAX_ACCOUNTS })}</span>
          )}
        </div>
      )}
    </>
  );
}

interface WarningButtonsProps extends Omit<CardProps, 'named'> {
  details: preact.ComponentChildren;
}

function WarningButtons({ judged, words, actions, details }: WarningButtonsProps) {
  const fine = words.fill('card_fine_spoken', { handle: `@${judged.profile.handle}` });
  const { row, fault, mayPress } = usePressGuard();
  return (
    <>
      <div class="row buttons" ref={row}>
        {details}
        <Button onPress={() => actions.report(judged)} mayPress={mayPress}>
          {words.fill('card_report')}
        </Button>
        <Button class="button push" label={fine} onPress={() => actions.fine(judged)} mayPress={mayPress}>
          {words.fill('card_fine')}
        </Button>
      </div>
      {fault && (
        <p class="refused" role="status">
          {words.fill(fault === 'unseen' ? 'card_refused_unseen' : 'card_refused_too_soon')}
        </p>
      )}
    </>
  );
}

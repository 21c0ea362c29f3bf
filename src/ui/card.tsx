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
import { useAskedAgain } from './use-asked-again';
import { usePressGuard } from './use-press-guard';
import type { Messages } from './messages';

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
  messages: Messages;
  actions: CardActions;
  /** Say whose card it is, where no name stands beside the card. */
  named?: boolean;
}

const MAX_ACCOUNTS = 4;

export function Card({ judged, messages, actions, named = false }: CardProps) {
  const { profile, verdict } = judged;
  const [isOpen, setOpen] = useState(false);
  const { isAsked, acting } = useAskedAgain(judged, actions);
  const detailsId = useId();
  const warns = isWarning(verdict.level);
  const headline = messages.headline(verdict, profile);
  const details = (
    <Button onPress={() => setOpen(!isOpen)} expanded={isOpen} controls={detailsId}>
      {messages.fill('card_details')}
    </Button>
  );
  return (
    <section
      class={`card ${verdict.level}`}
      role="note"
      aria-label={`${messages.fill('card_by')}: ${headline}`}
    >
      <div class="head">
        <p class="headline">
          <LevelIcon level={verdict.level} />
          <span>{headline}</span>
        </p>
        {!named && <Source judged={judged} messages={messages} />}
        {!warns && <span class="push buttons">{details}</span>}
      </div>
      {named && <p class="quiet">{nameOf(judged, messages)}</p>}
      {warns && <Warning judged={judged} messages={messages} />}
      {warns && <WarningButtons judged={judged} messages={messages} actions={acting} details={details} />}
      {isOpen && <More id={detailsId} judged={judged} messages={messages} actions={acting} />}
      {isAsked && <Said sentence={messages.fill('card_asks_again')} />}
    </section>
  );
}

/** What a warning hasn't said already. */
function More({ judged, ...props }: Omit<CardProps, 'named'> & { id: string }) {
  const warns = isWarning(judged.verdict.level);
  const withAccounts = !warns || accountsOf(judged).length > MAX_ACCOUNTS;
  return <Details {...props} judged={judged} withAccounts={withAccounts} withReport={!warns} />;
}

/** Why a press has done nothing yet, where it was pressed. */
function Said({ sentence }: { sentence: string }) {
  return (
    <p class="refused" role="status">
      {sentence}
    </p>
  );
}

/** `@GeorgeWBushs on X` */
function nameOf({ profile: { handle, site } }: Judged, messages: Messages): string {
  return messages.fill('popup_subject', { handle: `@${handle}`, site: messages.siteName(site) });
}

function accountsOf({ profile, verdict }: Judged) {
  return verdict.target ? listed(verdict.target.accounts, profile.site) : [];
}

/** Who says so: Deadringer of a warning, a source or a domain of an official account. */
function Source({ judged: { verdict }, messages }: { judged: Judged; messages: Messages }) {
  if (isWarning(verdict.level)) return <span class="by push">{messages.fill('card_by')}</span>;
  if (verdict.level !== 'official') return null;
  return <span class="by">{messages.source(verdict)}</span>;
}

function Warning({ judged, messages }: { judged: Judged; messages: Messages }) {
  const { profile, verdict } = judged;
  const badge = messages.badge(profile);
  const reasons = messages.reasons(verdict).filter((reason) => reason !== badge);
  const accounts = accountsOf(judged);
  return (
    <>
      {verdict.pair && <Pair pair={verdict.pair} profile={profile} verdict={verdict} messages={messages} />}
      <Facts sentences={reasons} />
      {badge !== undefined && (
        <p class="badge">
          <Tick />
          <span>{badge}</span>
        </p>
      )}
      {accounts.length > 0 && (
        <div class="row">
          <span class="quiet">{messages.fillFor('card_listed', verdict.target)}</span>
          {accounts.slice(0, MAX_ACCOUNTS).map(({ site, handle }) => (
            <Account
              key={`${site}:${handle}`}
              site={site}
              handle={handle}
              messages={messages}
              isListed={!verdict.target?.knownFrom}
            />
          ))}
          {accounts.length > MAX_ACCOUNTS && (
            <span class="quiet">{messages.fill('card_more', { count: accounts.length - MAX_ACCOUNTS })}</span>
          )}
        </div>
      )}
    </>
  );
}

interface WarningButtonsProps extends Omit<CardProps, 'named'> {
  details: preact.ComponentChildren;
}

function WarningButtons({ judged, messages, actions, details }: WarningButtonsProps) {
  const fine = messages.fill('card_fine_spoken', { handle: `@${judged.profile.handle}` });
  const { row, fault, mayPress } = usePressGuard();
  return (
    <>
      <div class="row buttons" ref={row}>
        {details}
        <Button onPress={() => actions.report(judged)} mayPress={mayPress}>
          {messages.fill('card_report')}
        </Button>
        <Button class="button push" label={fine} onPress={() => actions.fine(judged)} mayPress={mayPress}>
          {messages.fill('card_fine')}
        </Button>
      </div>
      {fault && (
        <Said
          sentence={messages.fill(fault === 'unseen' ? 'card_refused_unseen' : 'card_refused_too_soon')}
        />
      )}
    </>
  );
}

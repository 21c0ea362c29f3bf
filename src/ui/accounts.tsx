/** The genuine accounts of a target, as links to their profiles where that is safe, else as text. */
import { profileLink } from '../identity/profile-link';
import { SITES, type Accounts, type Site } from '../model';
import { TickedBox } from './icons';
import { plain } from './plain';
import type { Messages } from './messages';

export interface Listed {
  site: Site;
  handle: string;
}

/** All accounts in one row, those of the site one is reading first. */
export function listed(accounts: Accounts, reading: Site): Listed[] {
  // Not in the order of the keys: what has been through storage comes back sorted.
  const sites = SITES.filter((site) => accounts[site]);
  sites.sort((a, b) => Number(b === reading) - Number(a === reading));
  return sites.flatMap((site) => (accounts[site] ?? []).map((handle) => ({ site, handle })));
}

interface AccountProps extends Listed {
  messages: Messages;
  /** False for an account that no list has: the thread's author, or one seen on the page. */
  isListed: boolean;
}

export function Account({ site, handle, messages, isListed }: AccountProps) {
  const shown = plain(handle.replace(/^@/, ''));
  const parts = { site: messages.siteName(site), handle: shown };
  const href = profileLink(site, handle);
  const inside = (
    <>
      <TickedBox />
      <span>{messages.fill('card_account', parts)}</span>
    </>
  );
  if (!href) return <span class="account">{inside}</span>;
  return (
    <a
      class="account"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={messages.fill(isListed ? 'card_account_spoken' : 'card_account_spoken__unlisted', parts)}
    >
      {inside}
    </a>
  );
}

/** Says that something of what is kept for good can't be read, so that nothing is lost silently. */
import type { SavedHealth } from '../page-model';
import type { Messages } from './messages';

/** The headline under which the options show a setting, by its name. */
const TITLES: Readonly<Record<string, string>> = {
  pausedSites: 'options_paused',
  readsPageData: 'options_readsPageData',
  followedAreFine: 'options_followedAreFine',
  marks: 'options_marks',
};

export function SavedNotice({ saved, messages }: { saved: SavedHealth | undefined; messages: Messages }) {
  if (!saved || (saved.aside === 0 && saved.newerSettings.length === 0)) return null;
  const titles = saved.newerSettings.map((name) => messages.fill(TITLES[name] ?? 'options_title'));
  return (
    <div class="stack" role="status">
      {saved.aside > 0 && <p>{messages.count('saved_aside', saved.aside)}</p>}
      {titles.length > 0 && <p>{messages.fill('saved_newer', { settings: titles.join(' · ') })}</p>}
    </div>
  );
}

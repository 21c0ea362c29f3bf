/** The sites on which the user has paused Deadringer. */
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import { plain } from '../plain';
import type { Messages } from '../messages';

interface PausedSitesProps {
  paused: string[];
  messages: Messages;
  resume: (host: string) => Promise<void>;
}

export function PausedSites({ paused, messages, resume }: PausedSitesProps) {
  const { failure, attempt } = useAttempt();
  return (
    <section class="stack panel">
      <h2>{messages.fill('options_paused')}</h2>
      {paused.length === 0 && <p class="quiet">{messages.fill('options_paused_none')}</p>}
      <ul class="plain-list">
        {[...paused].sort().map((host) => (
          <li key={host} class="account-row">
            <bdi class="who">{plain(host)}</bdi>
            <Button
              label={messages.fill('options_resume_spoken', { host })}
              onPress={() => attempt(() => resume(host))}
            >
              {messages.fill('options_resume')}
            </Button>
          </li>
        ))}
      </ul>
      <Failure failure={failure} messages={messages} />
    </section>
  );
}

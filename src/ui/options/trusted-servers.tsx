/** What the user trusts each server in, beyond those that come with Deadringer. */
import type { ServerTrust } from '../../page-model';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import type { Messages } from '../messages';
import { VerifierChoice } from '../verifier-choice';

interface TrustedServersProps {
  /** Every server that the user allowed, with what they said of it. */
  servers: ServerTrust[];
  messages: Messages;
  trustVerifier: (host: string, isOn: boolean) => Promise<void>;
  /** Takes back which domain the server's accounts are of. */
  unconfirmDomain: (host: string) => Promise<void>;
}

export function TrustedServers({ servers, messages, trustVerifier, unconfirmDomain }: TrustedServersProps) {
  const { failure, attempt } = useAttempt();
  if (servers.length === 0) return null;
  return (
    <section class="stack panel">
      <h2>{messages.fill('options_trusted_servers')}</h2>
      <p class="quiet">{messages.fill('server_verifier_says')}</p>
      <ul class="plain-list">
        {servers.map(({ host, isVerifier = false, domain }) => (
          <li key={host} class="stack">
            <VerifierChoice
              isOn={isVerifier}
              label={messages.fill('options_trusted_servers_spoken', { host })}
              messages={messages}
              turn={(isOn) => trustVerifier(host, isOn)}
            />
            {domain !== undefined && (
              <div class="account-row">
                <span class="who">{messages.fill('options_server_domain', { domain })}</span>
                <Button
                  label={messages.fill('options_server_domain_undo_spoken', { host, domain })}
                  onPress={() => attempt(() => unconfirmDomain(host))}
                >
                  {messages.fill('options_server_domain_undo')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Failure failure={failure} messages={messages} />
    </section>
  );
}

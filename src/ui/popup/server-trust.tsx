/** What the user trusts this server in: its verified links, and the domain that it states for its accounts. */
import type { PageState, ServerTrust } from '../../page-model';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import type { Messages } from '../messages';
import { VerifierChoice } from '../verifier-choice';
import type { PopupActions } from './state';

interface ServerTrustProps {
  server: ServerTrust;
  page: PageState;
  messages: Messages;
  actions: PopupActions;
}

export function ServerTrustView({ server, page, messages, actions }: ServerTrustProps) {
  const { failure, attempt } = useAttempt();
  const { statedDomain: domain } = page;
  return (
    <section class="stack">
      <VerifierChoice
        isOn={server.isVerifier ?? false}
        label={messages.fill('server_verifier')}
        messages={messages}
        turn={actions.trustVerifier}
      />
      <p class="quiet small">{messages.fill('server_verifier_says')}</p>
      {domain !== undefined && domain !== server.domain && (
        <>
          <p>{messages.fill('server_domain', { host: server.host, domain })}</p>
          <div class="row buttons">
            <Button onPress={() => attempt(() => actions.confirmDomain(domain))}>
              {messages.fill('server_domain_yes', { domain })}
            </Button>
          </div>
        </>
      )}
      <Failure failure={failure} messages={messages} />
    </section>
  );
}

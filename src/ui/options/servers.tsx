/** The servers that the user allowed beyond those that come with Deadringer: each can be taken back, and others added. */
import { useState } from 'preact/hooks';
import { useAsking } from '../ask-permission';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import { plain } from '../plain';
import type { Messages } from '../messages';
import { hostIn } from './host-in';

interface ServersProps {
  /** Match patterns. */
  allowed: string[];
  messages: Messages;
  allow: (host: string) => Promise<boolean>;
  withdraw: (pattern: string) => Promise<void>;
}

export function Servers({ allowed, messages, allow, withdraw }: ServersProps) {
  const { failure, attempt } = useAttempt();
  return (
    <section class="stack panel">
      <h2>{messages.fill('options_servers')}</h2>
      <p class="quiet">{messages.fill('options_servers_lead')}</p>
      {allowed.length === 0 && <p class="quiet">{messages.fill('options_servers_none')}</p>}
      <ul class="plain-list">
        {allowed.map((pattern) => {
          const server = serverName(pattern, messages);
          return (
            <li key={pattern} class="account-row">
              <bdi class="who">{server}</bdi>
              <Button
                label={messages.fill('options_withdraw_spoken', { server })}
                onPress={() => attempt(() => withdraw(pattern))}
              >
                {messages.fill('options_withdraw')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Failure failure={failure} messages={messages} />
      <AddServer messages={messages} allow={allow} />
    </section>
  );
}

/** The host of a match pattern as people write it; browsers may also allow all servers at once. */
function serverName(pattern: string, messages: Messages): string {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '*';
  return host === '*' ? messages.fill('options_servers_all') : plain(host);
}

interface AddServerProps {
  messages: Messages;
  allow: (host: string) => Promise<boolean>;
}

function AddServer({ messages, allow }: AddServerProps) {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const { failure, attempt } = useAttempt();
  const { said, ask } = useAsking(allow);
  const add = async () => {
    const host = hostIn(text);
    setWrong(host === undefined ? text.trim() : undefined);
    if (host !== undefined && (await ask(host)) === 'allowed') setText('');
  };
  return (
    <div class="stack">
      <label class="field">
        <span>{messages.fill('options_servers_add')}</span>
        <input
          type="text"
          value={text}
          placeholder={messages.fill('options_servers_hint')}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p role="status">
        {wrong === undefined && said && messages.fill(`allow_${said.answer}`, { host: said.host })}
      </p>
      <p role="alert" class="failure">
        {wrong === undefined ? null : messages.fill('options_servers_no_host', { text: wrong })}
      </p>
      <Failure failure={failure} messages={messages} />
      <div class="row buttons">
        <Button onPress={() => attempt(add)}>{messages.fill('allow')}</Button>
      </div>
    </div>
  );
}

/** The servers that the user allowed beyond those that come with Deadringer: each can be taken back, and others added. */
import { useState } from 'preact/hooks';
import { useAsking } from '../ask-permission';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import { plain } from '../plain';
import type { Words } from '../messages';
import { hostIn } from './host-in';

interface ServersProps {
  /** Match patterns. */
  allowed: string[];
  words: Words;
  allow: (host: string) => Promise<boolean>;
  withdraw: (pattern: string) => Promise<void>;
}

export function Servers({ allowed, words, allow, withdraw }: ServersProps) {
  const { failure, attempt } = useAttempt();
  return (
    <section class="stack panel">
      <h2>{words.fill('options_servers')}</h2>
      <p class="quiet">{words.fill('options_servers_lead')}</p>
      {allowed.length === 0 && <p class="quiet">{words.fill('options_servers_none')}</p>}
      <ul class="plain-list">
        {allowed.map((pattern) => {
          const server = serverName(pattern, words);
          return (
            <li key={pattern} class="account-row">
              <bdi class="who">{server}</bdi>
              <Button
                label={words.fill('options_withdraw_spoken', { server })}
                onPress={() => attempt(() => withdraw(pattern))}
              >
                {words.fill('options_withdraw')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Failure failure={failure} words={words} />
      <AddServer words={words} allow={allow} />
    </section>
  );
}

/** The host of a match pattern as people write it; browsers may also allow all servers at once. */
function serverName(pattern: string, words: Words): string {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '*';
  return host === '*' ? words.fill('options_servers_all') : plain(host);
}

interface AddServerProps {
  words: Words;
  allow: (host: string) => Promise<boolean>;
}

function AddServer({ words, allow }: AddServerProps) {
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
        <span>{words.fill('options_servers_add')}</span>
        <input
          type="text"
          value={text}
          placeholder={words.fill('options_servers_hint')}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p role="status">
        {wrong === undefined && said && words.fill(`allow_${said.answer}`, { host: said.host })}
      </p>
      <p role="alert" class="failure">
        {wrong === undefined ? null : words.fill('options_servers_no_host', { text: wrong })}
      </p>
      <Failure failure={failure} words={words} />
      <div class="row buttons">
        <Button onPress={() => attempt(add)}>{words.fill('allow')}</Button>
      </div>
    </div>
  );
}

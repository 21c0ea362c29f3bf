/** Says why there are no verdicts on a page and what cures that, and offers a text about it for whoever can help. */
import { useState } from 'preact/hooks';
import type { PageState, Problem } from '../../page-model';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import { inspectable } from '../report-text';
import { Health } from './health';
import type { Messages } from '../messages';

interface ProblemViewProps {
  problem: { kind: Problem; detail: string };
  page?: PageState;
  messages: Messages;
  copy: (text: string) => Promise<void>;
}

export function ProblemView({ problem, page, messages, copy }: ProblemViewProps) {
  const [isCopied, setCopied] = useState(false);
  const { failure, attempt } = useAttempt();
  const text = inspectable(
    JSON.stringify(
      { problem: problem.kind, detail: problem.detail, ...(page && { page: page.url, health: page.health }) },
      null,
      2,
    ),
  );
  const copyIt = async () => {
    await copy(text);
    setCopied(true);
  };
  return (
    <div class="stack" role="status">
      <p>{messages.fill(`popup_problem_${problem.kind.replaceAll('-', '_')}`)}</p>
      {page && page.health.length > 0 && <Health health={page.health} messages={messages} />}
      {problem.detail && <pre>{inspectable(problem.detail.slice(0, 2000))}</pre>}
      <div class="row buttons">
        <Button onPress={() => attempt(copyIt)}>{messages.fill('popup_problem_copy')}</Button>
        <span class="quiet small">{isCopied ? messages.fill('popup_copied') : ''}</span>
      </div>
      <Failure failure={failure} messages={messages} />
    </div>
  );
}

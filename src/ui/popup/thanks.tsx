/** Shown after "This is fine": the warning is gone, and the person may say why it was wrong. */
import { useState } from 'preact/hooks';
import type { Report } from '../../page-model';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import { ReasonChoice } from '../reason-choice';
import type { Messages } from '../messages';
import type { PopupActions } from './state';

interface ThanksProps {
  report: Report;
  messages: Messages;
  actions: PopupActions;
  onShow: (report: Report) => void;
  onDone: () => void;
}

export function Thanks({ report: made, messages, actions, onShow, onDone }: ThanksProps) {
  const [report, setReport] = useState(made);
  const { failure, attempt } = useAttempt();
  return (
    <section class="stack panel" aria-label={messages.fill('thanks')}>
      <p role="status">
        <strong>{messages.fill('thanks')}</strong>
      </p>
      <ReasonChoice
        report={report}
        title={messages.fill('thanks_why')}
        messages={messages}
        onChange={(changed) => {
          setReport(changed);
          attempt(() => actions.explain(changed));
        }}
      />
      <div class="row buttons">
        <Button onPress={() => onShow(report)}>{messages.fill('thanks_report')}</Button>
        <Button class="button push" onPress={onDone}>
          {messages.fill('thanks_done')}
        </Button>
      </div>
      <Failure failure={failure} messages={messages} />
    </section>
  );
}

/** After "This is fine": the warning is gone; whoever cares can say why. */
import { useState } from 'preact/hooks';
import type { Report } from '../../page-model';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import { ReasonChoice } from '../reason-choice';
import type { Words } from '../messages';
import type { PopupActions } from './state';

interface ThanksProps {
  report: Report;
  words: Words;
  actions: PopupActions;
  onShow: (report: Report) => void;
  onDone: () => void;
}

export function Thanks({ report: made, words, actions, onShow, onDone }: ThanksProps) {
  const [report, setReport] = useState(made);
  const { failure, attempt } = useAttempt();
  return (
    <section class="stack panel" aria-label={words.fill('thanks')}>
      <p role="status">
        <strong>{words.fill('thanks')}</strong>
      </p>
      <ReasonChoice
        report={report}
        title={words.fill('thanks_why')}
        words={words}
        onChange={(changed) => {
          setReport(changed);
          attempt(() => actions.explain(changed));
        }}
      />
      <div class="row buttons">
        <Button onPress={() => onShow(report)}>{words.fill('thanks_report')}</Button>
        <Button class="button push" onPress={onDone}>
          {words.fill('thanks_done')}
        </Button>
      </div>
      <Failure failure={failure} words={words} />
    </section>
  );
}

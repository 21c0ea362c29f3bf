/** A report in full, as it would be sent, with all that can be done with it. Nothing here sends it. */
import { useState } from 'preact/hooks';
import type { Report } from '../page-model';
import { Failure, useAttempt } from './attempt';
import { Button } from './button';
import { Note, ReasonChoice } from './reason-choice';
import { reportFileName, reportText } from './report-text';
import type { Messages } from './messages';

/** What can be done with a report; each rejects with what went wrong. */
export interface ReportActions {
  /** Keeps the report's reason and note. */
  readonly explain: (report: Report) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  readonly save: (fileName: string, text: string) => Promise<void>;
  readonly deleteReport: (report: Report) => Promise<void>;
  /** Takes back the trust that the report of a false alarm came from; the report goes with it. */
  readonly undoReport: (report: Report) => Promise<void>;
}

interface ReportViewProps {
  report: Report;
  messages: Messages;
  actions: ReportActions;
  onClose: () => void;
}

export function ReportView({ report: kept, messages, actions, onClose }: ReportViewProps) {
  const [report, setReport] = useState(kept);
  const { failure, attempt } = useAttempt();
  const { handle, site } = report.profile;
  const isFalseAlarm = report.kind === 'false-alarm';
  const change = (changed: Report) => {
    setReport(changed);
    attempt(() => actions.explain(changed));
  };
  const parts = { handle: `@${handle}`, site: messages.siteName(site) };
  const title = messages.fill(isFalseAlarm ? 'report_false_alarm' : 'report_missed', parts);
  return (
    <section class="report" aria-label={title}>
      <h2>{title}</h2>
      {isFalseAlarm ? (
        <ReasonChoice
          report={report}
          title={messages.fill('report_why')}
          messages={messages}
          onChange={change}
        />
      ) : (
        <Note report={report} messages={messages} onChange={change} />
      )}
      <p>{messages.fill('report_lead')}</p>
      <pre tabIndex={0} role="region" aria-label={messages.fill('report_text')} dir="ltr">
        {reportText(report)}
      </pre>
      <ReportButtons
        report={report}
        messages={messages}
        actions={actions}
        attempt={attempt}
        onClose={onClose}
      />
      <Failure failure={failure} messages={messages} />
    </section>
  );
}

interface ReportButtonsProps extends ReportViewProps {
  attempt: (work: () => unknown) => void;
}

function ReportButtons({ report, messages, actions, attempt, onClose }: ReportButtonsProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await actions.copy(reportText(report));
    setCopied(true);
  };
  const leaveAfter = async (done: Promise<void>) => {
    await done;
    onClose();
  };
  return (
    <div class="row buttons">
      <Button onPress={() => attempt(copy)}>{messages.fill('report_copy')}</Button>
      <Button onPress={() => attempt(() => actions.save(reportFileName(report), reportText(report)))}>
        {messages.fill('report_save')}
      </Button>
      <Button onPress={() => attempt(() => leaveAfter(actions.deleteReport(report)))}>
        {messages.fill('report_delete')}
      </Button>
      {report.kind === 'false-alarm' && (
        <Button onPress={() => attempt(() => leaveAfter(actions.undoReport(report)))}>
          {messages.fill('report_undo')}
        </Button>
      )}
      <Button class="button push" onPress={onClose}>
        {messages.fill('report_close')}
      </Button>
      <span role="status" class="quiet small">
        {isCopied ? messages.fill('report_copied') : ''}
      </span>
    </div>
  );
}

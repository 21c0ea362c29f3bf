/** The reports that wait to be sent by their author, and the one that the page's address names, in full. */
import type { Report } from '../../page-model';
import { ReportView, type ReportActions } from '../report-view';
import type { Messages } from '../messages';
import { dateOf } from './trusted-accounts';
import { useHash } from './hash';

interface ReportsProps {
  reports: Report[];
  messages: Messages;
  actions: ReportActions;
}

/** `#report=ID` in the address opens that report. */
const OPENED = /^#report=(.+)$/;

export function Reports({ reports, messages, actions }: ReportsProps) {
  const [hash, setHash] = useHash();
  const wanted = OPENED.exec(hash)?.[1];
  const opened = reports.find(({ id }) => id === wanted);
  return (
    <section class="stack panel" id="reports">
      <h2>{messages.fill('options_reports')}</h2>
      <p class="quiet">
        {messages.fill(reports.length > 0 ? 'options_reports_lead' : 'options_reports_none')}
      </p>
      {wanted !== undefined && !opened && <p role="status">{messages.fill('options_report_gone')}</p>}
      <ul class="plain-list">
        {reports.map((report) => (
          <li key={report.id} class="account-row">
            <Summary report={report} messages={messages} />
            {report !== opened && (
              <a
                class="button"
                href={`#report=${report.id}`}
                aria-label={messages.fill('options_open_spoken', { handle: `@${report.profile.handle}` })}
              >
                {messages.fill('options_open')}
              </a>
            )}
          </li>
        ))}
      </ul>
      {opened && (
        <ReportView
          key={opened.id}
          report={opened}
          messages={messages}
          actions={actions}
          onClose={() => setHash('')}
        />
      )}
    </section>
  );
}

function Summary({ report, messages }: { report: Report; messages: Messages }) {
  const parts = { handle: `@${report.profile.handle}`, site: messages.siteName(report.profile.site) };
  return (
    <span class="who">
      <span>{messages.fill(report.kind === 'missed' ? 'report_missed' : 'report_false_alarm', parts)}</span>
      <span class="by">{dateOf(report.made, messages)}</span>
    </span>
  );
}

/** Form that asks why a warning was wrong: four reasons and room for the person's own words, all optional. */
import { useId } from 'preact/hooks';
import { REASONS, type Reason, type Report } from '../page-model';
import type { Messages } from './messages';

interface ReasonChoiceProps {
  report: Report;
  title: string;
  messages: Messages;
  /** The report with what was chosen or written. */
  onChange: (report: Report) => void;
}

export function ReasonChoice({ report, title, messages, onChange }: ReasonChoiceProps) {
  const name = useId();
  return (
    <fieldset class="reasons">
      <legend>{title}</legend>
      {REASONS.map((reason: Reason) => (
        <label key={reason} class="choice">
          <input
            type="radio"
            name={name}
            value={reason}
            checked={report.reason === reason}
            onChange={() => onChange({ ...report, reason })}
          />
          <span>{messages.fill(`reason_${reason}`)}</span>
        </label>
      ))}
      <Note report={report} messages={messages} onChange={onChange} />
    </fieldset>
  );
}

/** The author's own words; an emptied note is no note. */
export function Note({ report, messages, onChange }: Omit<ReasonChoiceProps, 'title'>) {
  return (
    <label class="field">
      <span>{messages.fill('reason_note')}</span>
      <textarea
        rows={2}
        value={report.note ?? ''}
        onInput={(event) => onChange(withNote(report, event.currentTarget.value))}
      />
    </label>
  );
}

function withNote(report: Report, note: string): Report {
  const changed = { ...report, note };
  if (!note) delete (changed as Report).note;
  return changed;
}

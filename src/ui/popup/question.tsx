/** Asks once more whether an account is fine that was called so in a page which might have baited the press. */
import type { OpenQuestion, Report } from '../../page-model';
import { Failure, useAttempt } from '../attempt';
import { Button } from '../button';
import type { Messages } from '../messages';
import type { PopupActions } from './state';

interface QuestionProps {
  question: OpenQuestion;
  messages: Messages;
  actions: PopupActions;
  onReport: (kind: 'thanks' | 'report', report: Report) => void;
}

export function Question({ question, messages, actions, onReport }: QuestionProps) {
  const { failure, attempt } = useAttempt();
  const handle = `@${question.judged.profile.handle}`;
  const { hostname: host } = new URL(question.page);
  const confirm = async () => {
    const report = await actions.confirm(question);
    onReport(question.by === 'report' ? 'report' : 'thanks', report);
  };
  return (
    <section class="stack panel" role="status">
      <h2>{messages.fill('popup_question', { handle })}</h2>
      <p>{messages.fill('popup_question_says', { host })}</p>
      <div class="row buttons">
        <Button onPress={() => attempt(confirm)}>{messages.fill('popup_question_yes')}</Button>
        <Button class="button push" onPress={() => attempt(actions.dismiss)}>
          {messages.fill('popup_question_no')}
        </Button>
      </div>
      <Failure failure={failure} messages={messages} />
    </section>
  );
}

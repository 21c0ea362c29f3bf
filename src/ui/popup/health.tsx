/** Health of the reading: says how many names of each place could be read, so that silence never passes for "all is well". */
import type { PageState, PlaceHealth } from '../../page-model';
import type { Messages } from '../messages';

export function Health({ health, messages }: { health: readonly PlaceHealth[]; messages: Messages }) {
  const beyondProfile = health.filter(({ place, unread }) => place !== 'profile' || unread > 0);
  if (beyondProfile.length === 0) return null;
  const line = ({ place, read, unread }: PlaceHealth): string =>
    messages.fill(unread > 0 ? 'popup_health_unread' : 'popup_health_place', {
      place: messages.fill(`place_${place.replaceAll('-', '_')}`),
      read,
      unread,
    });
  return (
    <p class="quiet small health">
      {messages.fill('popup_health')} {beyondProfile.map(line).join(' · ')}
    </p>
  );
}

/** Says that "What X already sent" is on and brings nothing, so that nobody counts on it. */
export function SentHealth({ page, messages }: { page: PageState; messages: Messages }) {
  return page.isNetworkUnread ? <p role="status">{messages.fill('popup_network_unread')}</p> : null;
}

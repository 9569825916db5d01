import { Session } from './session/session.ts';
import { answer, type TabMessages } from './shared/messages.ts';
import { offer, offered } from './shared/offered.ts';

// A second press may inject this script again: the first one goes on.
if (!offered('content')) start();

function start(): void {
  offer('content', { isRunning: true });
  const session = new Session();
  answer<TabMessages>({
    state: () => session.state(),
    toggle: (action) => session.toggle(action),
    listHidden: () => session.listHidden(),
    showHidden: ({ ids, shown }) => session.showHidden(ids, shown),
  });
  if (offered('always')) void session.openByItself();
}

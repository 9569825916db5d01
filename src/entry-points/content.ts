import { Session } from '../session/session.ts';
import { answer, type TabMessages, whileConnected } from '../shared/messages.ts';
import { offer, offered } from '../shared/offered.ts';
import { shownText } from '../shared/shown-text.ts';
import { tabRules } from '../shared/tab-rules.ts';

// A second press may inject this script again: the first one goes on.
if (!offered('content')) start();

function start(): void {
  const session = new Session();
  const tryRule = session.tryRule.bind(session);
  offer('content', { follow: (wish) => void session.followWish(wish) });
  offer('rule trial', tryRule);
  answer<TabMessages>(
    {
      state: () => session.state(),
      toggle: ({ action, ...wish }) => session.toggle(action, wish),
      listHidden: () => session.listHidden(),
      shownText,
      tryRule: ({ rule, action }) => tryRule(rule ?? undefined, action),
      showHidden: ({ ids, shown }) => session.showHidden(ids, shown),
    },
    tabRules,
  );
  // Of the press that this script was brought for, which its message would tell a little later.
  const press = offered('press')?.payload;
  if (press) void session.toggle(press.action, press);
  whileConnected((signal) => void session.prepare(signal));
  // The reader first: whoever waits for it should not wait for the page behind it.
  for (const wish of (offered('wishes') ?? []).sort()) void session.followWish(wish);
}

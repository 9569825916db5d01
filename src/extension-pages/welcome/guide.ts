import { changeSettings, loadSettings } from '../../settings/store.ts';
import { browser } from '../../shared/browser.ts';
import { askBackground } from '../../shared/messages.ts';
import { problemText } from '../../shared/problems.ts';
import { text } from '../../shared/text.ts';
import { aroundGap, GAP } from '../../ui/controls/around-gap.ts';
import { element } from '../../ui/controls/element.ts';
import { commandKeys, hasKeys } from '../command-keys.ts';

/**
 * Builds the guide: what Lectern does, how it is opened, where its button is, and a button to try it on the sample.
 * @returns The guide, with the shortcut that the browser gave.
 */
export async function guide(): Promise<HTMLElement> {
  const keys = await commandKeys();
  return element(
    'section',
    { class: 'guide' },
    element(
      'h1',
      {},
      element('img', { src: 'icons/lectern-128.png', alt: '', width: 56, height: 56 }),
      text('welcomeTitle', 'Welcome to Lectern'),
    ),
    element(
      'p',
      { class: 'lead' },
      text(
        'welcomeLead',
        'Lectern turns a cluttered page into a page made for reading, and gives the page back whenever you like.',
      ),
    ),
    element('h2', {}, text('welcomeOpen', 'Open the reader')),
    ...(keys.reader
      ? [
          aroundKey(
            text('welcomeKey', 'Press $1 on a page with an article. Press it again, and the page is back.', GAP),
            keys.reader,
          ),
        ]
      : []),
    element('p', {}, whereTheButtonIs()),
    await atOnceSwitch(),
    tidyLine(keys.tidy),
    ...(hasKeys()
      ? [element('h2', {}, text('welcomePin', 'Keep the button in sight')), element('p', {}, howToPin())]
      : []),
    element('h2', {}, text('welcomeTry', 'Try it')),
    ...trial(),
    element(
      'p',
      { class: 'quiet' },
      text(
        'welcomePrivacy',
        'Lectern sees a page only when you open it in the reader, tidy it, or choose “Always” for its site. It sends nothing anywhere.',
      ),
    ),
  );
}

function whereTheButtonIs(): string {
  return hasKeys()
    ? text(
        'welcomeButton',
        'Or press the Lectern button in the toolbar and switch on “Reader view”. All settings are there too.',
      )
    : text('welcomeFindAndroid', 'To find Lectern, open the browser’s menu, then “Extensions”, then Lectern.');
}

/** Builds the switch of the setting with which the button does in one press what takes two without it. */
async function atOnceSwitch(): Promise<HTMLElement> {
  const box = element('input', { type: 'checkbox', id: 'opensAtOnce' });
  box.checked = (await loadSettings()).opensAtOnce;
  const message = element('span', { role: 'status' });
  box.addEventListener('change', () => {
    changeSettings({ opensAtOnce: box.checked }).catch((error: Error) => (message.textContent = error.message));
  });
  const name = text('settingOpensAtOnce', 'The toolbar button opens the reader at once');
  return element('p', {}, element('label', { class: 'switch' }, box, name), message);
}

function tidyLine(shortcut: string | undefined): HTMLElement {
  if (shortcut) {
    return aroundKey(
      text(
        'welcomeTidyKey',
        'Press $1 to tidy a page in place: sidebars, bars and pop-ups are hidden. Press it again to bring them back.',
        GAP,
      ),
      shortcut,
    );
  }
  const words = text(
    'welcomeTidy',
    '“Tidy page” is there too: it hides sidebars, bars and pop-ups in the page itself. Switch it off to bring them back.',
  );
  return element('p', {}, words);
}

/** Builds a paragraph with a key in the gap of its sentence. */
function aroundKey(sentence: string, shortcut: string): HTMLElement {
  return element('p', {}, ...aroundGap(sentence, element('kbd', { dir: 'ltr' }, shortcut)));
}

function howToPin(): string {
  // Only Firefox says which browser it is.
  return 'getBrowserInfo' in browser.runtime
    ? text(
        'welcomePinFirefox',
        'Press the puzzle piece in the toolbar, then the gear beside Lectern, then “Pin to Toolbar”.',
      )
    : text('welcomePinChrome', 'Press the puzzle piece in the toolbar, then the pin beside Lectern.');
}

/** Builds a button that does what the key does: the press goes to the background, and from there to the reader. */
function trial(): HTMLElement[] {
  const message = element('p', { role: 'status' });
  const button = element('button', { type: 'button', id: 'try' }, text('welcomeTryButton', 'Read the sample'));
  button.addEventListener('click', async () => {
    const tab = await browser.tabs.getCurrent();
    const { problem } = await askBackground('press', {
      tab: tab?.id ?? browser.tabs.TAB_ID_NONE,
      action: 'reader',
      on: true,
    }).catch(() => ({ problem: 'failed' as const }));
    message.textContent = problem ? problemText(problem) : '';
  });
  const words = text(
    'welcomeTryText',
    'Here is a page like many others. Press the button to read its article; Esc brings the page back.',
  );
  return [...(hasKeys() ? [element('p', {}, words)] : []), button, message];
}

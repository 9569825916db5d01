import { bringScript } from '../../shared/bring-script.ts';
import { webHost } from '../../shared/host.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { shownText } from '../../shared/shown-text.ts';
import baseStyles from '../../ui/controls/base.css';
import choiceStyles from '../../ui/controls/choice.css';
import { element } from '../../ui/controls/element.ts';
import fieldStyles from '../../ui/controls/fields.css';
import { keepEvents } from '../../ui/controls/keep-events.ts';
import offerStyles from '../../ui/controls/offer.css';
import rangeStyles from '../../ui/controls/range.css';
import signStyles from '../../ui/controls/sign-buttons.css';
import { styleSheet } from '../../ui/controls/style-sheet.ts';
import switchStyles from '../../ui/controls/switch.css';
import looksStyles from '../../ui/panel/looks.css';
import colourStyles from '../../ui/panel/own-colours.css';
import panelStyles from '../../ui/panel/panel.css';
import settingsStyles from '../../ui/panel/settings-panel.css';
import { settingsPanel } from '../../ui/panel/settings-panel.ts';

const STYLES = [
  baseStyles,
  switchStyles,
  settingsStyles,
  fieldStyles,
  looksStyles,
  colourStyles,
  offerStyles,
  choiceStyles,
  rangeStyles,
  signStyles,
  panelStyles,
];

/**
 * Build the settings as they are in the popup, in a closed shadow tree with styles of its own: what is chosen is no
 * matter of the page. A closed tree is no safe, so the names that the user has given to own looks do not come into a page
 * at all.
 * @param signal Ends following the settings.
 * @returns The element that holds them, once they show what is stored. Never rejects.
 */
export async function buildPanel(signal: AbortSignal): Promise<HTMLElement> {
  const host = element('div', interfaceWriting());
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = STYLES.map(styleSheet);
  keepEvents(root);
  const message = element('p', { role: 'status' });
  const styled = element('div', {}, message);
  const panel = settingsPanel((sentence) => (message.textContent = sentence), signal, { styled, ownLooks: false });
  styled.append(panel.element);
  root.append(styled);
  panel.about(shownText());
  void bringScript('typefaces').then(
    (script) => script?.addSpecimens(signal),
    () => undefined,
  );
  await panel.moveTo(webHost(location.href));
  return host;
}

import { type Typeface, typefaces } from '../../settings/type/fonts.ts';
import { webHost } from '../../shared/host.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import baseStyles from '../../ui/controls/base.css';
import choiceStyles from '../../ui/controls/choice.css';
import { element } from '../../ui/controls/element.ts';
import fieldStyles from '../../ui/controls/fields.css';
import rangeStyles from '../../ui/controls/range.css';
import signStyles from '../../ui/controls/sign-buttons.css';
import { styleSheet } from '../../ui/controls/style-sheet.ts';
import looksStyles from '../../ui/panel/looks.css';
import colourStyles from '../../ui/panel/own-colours.css';
import panelStyles from '../../ui/panel/panel.css';
import settingsStyles from '../../ui/panel/settings-panel.css';
import { settingsPanel } from '../../ui/panel/settings-panel.ts';
import { typefaceLoader } from '../look/typeface.ts';

const STYLES = [
  baseStyles,
  settingsStyles,
  fieldStyles,
  looksStyles,
  colourStyles,
  choiceStyles,
  rangeStyles,
  signStyles,
  panelStyles,
];

/**
 * Build all settings as they are in the popup, in a shadow tree with styles of its own.
 * @param signal Ends following the settings.
 * @returns The element that holds them, once they show what is stored. Never rejects.
 */
export async function buildPanel(signal: AbortSignal): Promise<HTMLElement> {
  const host = element('div', interfaceWriting());
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = STYLES.map(styleSheet);
  const message = element('p', { role: 'status' });
  const panel = settingsPanel((sentence) => (message.textContent = sentence), signal, host);
  root.append(message, panel.element);
  loadSpecimens(signal);
  await panel.moveTo(webHost(location.href));
  return host;
}

/** Load the typefaces in which their own names are written: of those that are shipped one file is enough. */
function loadSpecimens(signal: AbortSignal): void {
  const specimens = Object.values<Typeface>(typefaces).map((face) => ({ ...face, faces: face.faces.slice(0, 1) }));
  typefaceLoader(signal)(specimens, (change) => change());
}

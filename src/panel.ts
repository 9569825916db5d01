import { typefaceLoader } from './reader/look/typeface.ts';
import { type Typeface, typefaces } from './settings/type/fonts.ts';
import { webHost } from './shared/host.ts';
import { interfaceWriting } from './shared/interface-language.ts';
import { offer } from './shared/offered.ts';
import baseStyles from './ui/controls/base.css';
import choiceStyles from './ui/controls/choice.css';
import { element } from './ui/controls/element.ts';
import fieldStyles from './ui/controls/fields.css';
import rangeStyles from './ui/controls/range.css';
import signStyles from './ui/controls/sign-buttons.css';
import { styleSheet } from './ui/controls/style-sheet.ts';
import looksStyles from './ui/panel/looks.css';
import colourStyles from './ui/panel/own-colours.css';
import panelStyles from './ui/panel/panel.css';
import settingsStyles from './ui/panel/settings-panel.css';
import { settingsPanel } from './ui/panel/settings-panel.ts';

// Runs after content.js when the reader's settings are opened for the first time.
offer('panel', { settings });

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

async function settings(signal: AbortSignal): Promise<HTMLElement> {
  const host = element('div', interfaceWriting());
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = STYLES.map(styleSheet);
  const message = element('p', { role: 'status' });
  const panel = settingsPanel((sentence) => (message.textContent = sentence), signal, host);
  root.append(message, panel.element);
  showSpecimens(signal);
  await panel.moveTo(webHost(location.href));
  return host;
}

/** The name of each typeface is written in it: of those that are shipped one file is enough. */
function showSpecimens(signal: AbortSignal): void {
  const specimens = Object.values<Typeface>(typefaces).map((face) => ({ ...face, faces: face.faces.slice(0, 1) }));
  typefaceLoader(signal)(specimens, (change) => change());
}

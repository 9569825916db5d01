import panelStyles from './panel.css';
import { typefaceLoader } from './reader/typeface.ts';
import { type Typeface, typefaces } from './settings/fonts.ts';
import { webHost } from './shared/host.ts';
import { interfaceWriting } from './shared/interface-language.ts';
import { offer } from './shared/offered.ts';
import baseStyles from './ui/base.css';
import choiceStyles from './ui/choice.css';
import { element } from './ui/element.ts';
import fieldStyles from './ui/fields.css';
import looksStyles from './ui/looks.css';
import colourStyles from './ui/own-colours.css';
import rangeStyles from './ui/range.css';
import settingsStyles from './ui/settings-panel.css';
import { settingsPanel } from './ui/settings-panel.ts';
import signStyles from './ui/sign-buttons.css';
import { styleSheet } from './ui/style-sheet.ts';

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

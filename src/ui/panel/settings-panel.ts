import { defaults } from '../../settings/schema.ts';
import type { ShownText } from '../../shared/shown-text.ts';
import { element } from '../controls/element.ts';
import { applySettings } from './apply-settings.ts';
import { liveSettings } from './live-settings.ts';
import { looks } from './looks.ts';
import { resetButton } from './reset-button.ts';
import { sampleEnd, sampleSentence } from './sample-sentences.ts';
import { settingsForm } from './settings-form.ts';
import { siteSwitch } from './site-switch.ts';
import { undoButton } from './undo-button.ts';

/** Panel with all settings, as part of one of our views. */
export interface SettingsPanel {
  readonly element: HTMLElement;
  /** Last row, which has room for a button of the page. */
  readonly tools: HTMLElement;
  /** Resolves when the stored settings are shown; until then the start values are. Never rejects. */
  readonly ready: Promise<void>;
  /** Takes in what is read, so that notes can say what its letters and words ask for; nothing if no reader is open. */
  about(shown: ShownText | undefined): void;
  /** Shows and changes from now on what counts on a host. Resolves when that is shown. Never rejects. */
  moveTo(host: string | undefined): Promise<void>;
}

/** Place of a panel. */
interface PanelPlace {
  /** Element around the panel to which the settings are applied, as `--reader-*` properties. */
  readonly styled: HTMLElement;
  /** True if the looks that the user has saved stand there too. */
  readonly ownLooks: boolean;
}

/**
 * Builds a sample, the form of all settings, and a way back from the last change. Changes are stored at once, and
 * changes made elsewhere are followed.
 * @param say Called with a sentence for the user when something cannot be stored.
 * @param signal Ends following the settings.
 * @param place Where the panel stands.
 */
export function settingsPanel(
  say: (sentence: string) => void,
  signal: AbortSignal,
  { styled, ownLooks }: PanelPlace = { styled: document.documentElement, ownLooks: true },
): SettingsPanel {
  let read: ShownText | undefined;
  let refresh = () => {};
  const form = settingsForm(
    (part) => live.change(part),
    () => read,
  );
  const undo = undoButton(() => live.undo(), say);
  const live = liveSettings(
    (settings, system, last) => {
      applySettings(styled, settings, system);
      refresh = () => form.show(settings, system);
      refresh();
      undo.show(last);
    },
    say,
    signal,
  );
  const tools = element('div', { class: 'tools' }, undo.element);
  form.element.append(tools);
  const only = siteSwitch(say, signal);
  form.summary.append(only.sign);
  form.rest.prepend(
    only.element,
    looks(live.current, (look) => live.change(look, 'look'), ownLooks ? { say, signal } : undefined),
  );
  form.rest.append(resetButton(() => live.change(defaults, 'reset')));
  const whole = element('section', { class: 'panel' }, sample(), form.element);
  return {
    element: whole,
    tools,
    ready: live.ready,
    about(shown) {
      read = shown;
      refresh();
    },
    async moveTo(host) {
      await Promise.all([live.moveTo(host), only.moveTo(host)]);
    },
  };
}

/** Builds two lines that show the type as it is chosen, with the colours that words can have. */
function sample(): HTMLElement {
  return element('div', { class: 'sample' }, sampleSentence('p'), element('p', {}, sampleEnd()));
}

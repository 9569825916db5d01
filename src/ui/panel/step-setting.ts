import { choiceLabel } from '../../settings/labels.ts';
import { defaults, type Setting, schema } from '../../settings/schema.ts';
import { changeSettings, loadSettings } from '../../settings/store.ts';
import { type RangeName, wordings } from '../../settings/wording.ts';
import { webHost } from '../../shared/host.ts';

/**
 * Change a setting by one step, as a key asks for it: a number up to its bounds, a choice to the next one, and from the last
 * to the first.
 * @param name The setting.
 * @param by One step up or down.
 * @returns The words of the new value. Rejects as `changeSettings`.
 */
export async function stepSetting(name: 'size' | 'theme', by: 1 | -1): Promise<string> {
  const host = webHost(location.href);
  const settings = await loadSettings(host);
  const setting: Setting = schema[name];
  if (setting.kind === 'range') {
    const value = Math.max(setting.min, Math.min(setting.max, Number(settings[name]) + by * setting.step));
    await changeSettings({ [name]: value }, host);
    return wordings[name as RangeName](value, defaults, 'light').shown;
  }
  const choices = setting.kind === 'choice' ? setting.choices : [];
  const value = choices.at((choices.indexOf(String(settings[name])) + by) % choices.length) ?? '';
  await changeSettings({ [name]: value }, host);
  return choiceLabel(name, value);
}

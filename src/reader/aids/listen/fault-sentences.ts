import { text } from '../../../shared/text.ts';
import { languageName } from '../language-name.ts';

/** Sentence for a voice that is there and does not speak. */
export const failedSentence = (): string => text('listenFailed', 'The voice doesn’t speak. Choose another one.');

/** Sentence for a language without a voice, with what can be done. */
export function noVoiceSentence(language: string): string {
  const name = languageName(language);
  return navigator.platform.startsWith('Linux')
    ? text('listenNoVoiceLinux', 'There is no voice for $1. Install speech-dispatcher and espeak-ng.', name)
    : text('listenNoVoice', 'There is no voice for $1. Add one in the settings of your system.', name);
}

import { copyByCommand } from './copy-by-command.ts';

/**
 * Put text on the clipboard, in a press of the user.
 * @param text The text.
 * @returns True if it is there. Never rejects.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Pages that came without encryption have no such thing.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand({ 'text/plain': text });
  }
}

import { copyByCommand } from '../tools/copy-by-command.ts';

/**
 * Put a text on the clipboard, formatted and plain, in a press of the user.
 * @param html The formatted text.
 * @param plain The plain text.
 * @returns True if it is there. Never rejects.
 */
export async function copyFormatted(html: string, plain: string): Promise<boolean> {
  const types = { 'text/html': html, 'text/plain': plain };
  try {
    // Pages that came without encryption have no such thing.
    const items = Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]);
    return true;
  } catch {
    return copyByCommand(types);
  }
}

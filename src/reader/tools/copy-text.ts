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
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let isCopied = false;
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  window.addEventListener('copy', write, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', write, { capture: true });
  return isCopied;
}

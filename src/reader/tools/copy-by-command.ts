/**
 * Put something on the clipboard by the browser's command for copying, in a press of the user: also on pages that came
 * without encryption.
 * @param types Its forms, by their media types.
 * @returns True if it is there.
 */
export function copyByCommand(types: Readonly<Record<string, string>>): boolean {
  let isCopied = false;
  const write = (event: ClipboardEvent) => {
    for (const type in types) event.clipboardData?.setData(type, types[type] as string);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  window.addEventListener('copy', write, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', write, { capture: true });
  return isCopied;
}

/** A button that a library opens its thing by. */
export function opener(): HTMLElement {
  return Object.assign(document.createElement('button'), { id: 'open', type: 'button', textContent: 'Open' });
}

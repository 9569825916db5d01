import { bringScript } from '../../shared/bring-script.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { copyButton, partButton } from './part-button.ts';

/** Brings the colours of code, once for all of it. */
let colours: ReturnType<typeof bringColours> | undefined;

const bringColours = () => bringScript('code colours').catch(() => undefined);

/**
 * Build the buttons of a program: lines wrapped or not, and the program on the clipboard. Its colours come by and by.
 * @param box The `pre` element.
 */
export function makeCode(box: HTMLElement): HTMLElement {
  colours ??= bringColours();
  void colours.then((script) => script?.colour(box));
  const wrap = partButton(text('wrapLines', 'Wrap lines'), (button) => {
    button.ariaPressed = String(box.classList.toggle('wrapped'));
  });
  wrap.ariaPressed = 'false';
  const copy = copyButton(text('copyCode', 'Copy'), () => box.textContent?.replace(/\n$/, '') ?? '');
  return element('div', { class: 'wide-tools', role: 'group', ...interfaceWriting() }, wrap, copy);
}

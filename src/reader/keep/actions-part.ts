import { element } from '../../ui/controls/element.ts';

/** Button of a part of the panel. */
export interface KeepAction {
  readonly id: string;
  readonly name: string;
  press(): void;
}

/**
 * Build a part of the panel that is a row of buttons with a name.
 * @param id Id of the name.
 * @param name What they all do.
 * @param actions The buttons.
 */
export function actionsPart(id: string, name: string, actions: readonly KeepAction[]): HTMLElement {
  const buttons = actions.map((action) => {
    const button = element('button', { type: 'button', id: action.id, 'data-act': '' }, action.name);
    button.addEventListener('click', action.press);
    return button;
  });
  return element(
    'section',
    { role: 'group', 'aria-labelledby': id },
    element('h2', { id }, name),
    element('div', { class: 'actions' }, ...buttons),
  );
}

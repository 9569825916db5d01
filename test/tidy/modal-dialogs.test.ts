import type * as AllChanges from '../../src/tidy/changes.ts';
import type * as ModalDialogs from '../../src/tidy/modal-dialogs.ts';

/** Dialogs that are modal: jsdom has none. */
const modal = new Set<Element>();

let Changes: typeof AllChanges.Changes;
let closeModals: typeof ModalDialogs.closeModals;

beforeAll(() => {
  const { matches } = Element.prototype;
  Object.assign(Element.prototype, {
    matches(this: Element, selector: string) {
      return selector === ':modal' ? modal.has(this) : matches.call(this, selector);
    },
  });
  // Methods of prototypes are looked up when a module is loaded.
  jest.resetModules();
  ({ Changes } = jest.requireActual<typeof AllChanges>('../../src/tidy/changes.ts'));
  ({ closeModals } = jest.requireActual<typeof ModalDialogs>('../../src/tidy/modal-dialogs.ts'));
});

beforeEach(() => {
  modal.clear();
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
      modal.add(this);
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      modal.delete(this);
    },
  });
});

function dialogsIn(html: string): HTMLDialogElement[] {
  document.body.innerHTML = html;
  const dialogs = [...document.querySelectorAll('dialog')];
  for (const dialog of dialogs) if (dialog.className !== 'plain') dialog.showModal();
  return dialogs;
}

test('modal dialogs in a layer are closed, and opened again when that is undone', () => {
  const [one, other] = dialogsIn('<div><dialog>One</dialog><dialog class="plain" open>Other</dialog></div>');
  const changes = new Changes();
  expect(closeModals(document.body.firstElementChild as Element, changes)).toBe(true);
  expect([one?.open, other?.open]).toEqual([false, true]);
  changes.undo();
  expect([modal.has(one as Element), modal.has(other as Element)]).toEqual([true, false]);
});

test('a layer that is a dialog itself is closed too, and not opened again once the page has taken it away', () => {
  const [dialog] = dialogsIn('<dialog>One</dialog>') as [HTMLDialogElement];
  const changes = new Changes();
  closeModals(dialog, changes);
  expect(modal.size).toBe(0);
  dialog.remove();
  changes.undo();
  expect(modal.size).toBe(0);
});

test('a dialog that its page opens again at once is told', () => {
  const [dialog] = dialogsIn('<dialog>One</dialog>') as [HTMLDialogElement];
  dialog.close = () => dialog.showModal();
  expect(closeModals(dialog, new Changes())).toBe(false);
});

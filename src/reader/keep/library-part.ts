import { useScript } from '../../shared/bring-script.ts';
import { browser } from '../../shared/browser.ts';
import { saveLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { closePanel } from '../tools/close-panel.ts';
import { actionsPart } from './actions-part.ts';
import type { KeepContext, KeepPart } from './keep-work.ts';

/** Saving the article to the library, of which a bar in the reader tells how far it is. */
export const libraryPart: KeepPart = {
  build({ dialog, others, reader }: KeepContext) {
    const act = (name: 'save' | 'open') => () => {
      const given = others.leave();
      closePanel(dialog);
      void useScript('library save', reader, (script) => script[name](dialog, reader, given));
    };
    const open = { id: 'library-open', name: text('libraryOpen', 'Open library'), press: act('open') };
    // An article that is shown from there need not be saved there.
    const isThere = location.href.startsWith(browser.runtime.getURL(''));
    const save = { id: 'library-save', name: saveLabel(), press: act('save') };
    return actionsPart('library', text('library', 'Library'), isThere ? [open] : [save, open]);
  },
};

import 'orejime/dist/orejime-standard-en.js';
import 'orejime/dist/orejime-standard.css';
import { present, record } from '../in-page/present.ts';

/** What the script puts into the page. */
interface OrejimeGlobal {
  loadOrejime(settings: Readonly<Record<string, unknown>>): {
    manager: { on(event: string, listener: () => void): void };
  };
}

// It must be answered: it takes the scrolling, and no other way leads out.
present({
  library: 'orejime',
  layer: '.orejime-Env, .orejime-ModalPortal',
  byItself: () => {
    const { manager } = (window as unknown as OrejimeGlobal).loadOrejime({
      privacyPolicyUrl: '/privacy',
      forceModal: true,
      purposes: [{ id: 'counter', title: 'Statistics', cookies: ['counter'] }],
    });
    manager.on('update', () => record('answered'));
  },
  close: '.orejime-Modal-saveButton, .orejime-Button--save',
});

import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { Notice } from '../options/notice.ts';

/**
 * Builds the question whether the browser is to keep the library for good: by itself it may delete it when the disk is full.
 * Nothing is asked of the browser before the button is pressed.
 * @param notice Says what the browser has answered.
 * @returns The question; hidden where the browser does so already, or cannot.
 */
export function keepForGood(notice: Notice): HTMLElement {
  const keep = element(
    'button',
    { type: 'button', id: 'keep-for-good', class: 'offer' },
    text('libraryPersist', 'Keep for good'),
  );
  const question = element(
    'div',
    { class: 'for-good', hidden: true },
    element(
      'p',
      {},
      text(
        'libraryPersistAsk',
        'When the disk is full, your browser may delete this library by itself. Should it be kept for good?',
      ),
    ),
    keep,
  );
  const { storage } = navigator as { storage?: Partial<StorageManager> };
  void storage?.persisted?.().then((isKept) => {
    question.hidden = isKept || !storage.persist;
  });
  keep.addEventListener('click', async () => {
    const isKept = await storage?.persist?.().catch(() => false);
    question.hidden = isKept === true;
    notice.say(
      isKept
        ? text('libraryPersisted', 'Your browser keeps the library until you delete it.')
        : text('libraryNotPersisted', 'Your browser doesn’t promise that yet. Save everything to a file now and then.'),
    );
  });
  return question;
}

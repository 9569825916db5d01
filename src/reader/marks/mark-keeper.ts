import type { Mark } from '../../marks/article-marks.ts';
import { changeMarks, loadMarks, watchMarks } from '../../marks/mark-store.ts';
import { articleAddress } from '../../shared/article-address.ts';
import { browser } from '../../shared/browser.ts';
import { TITLE_ID } from '../title-id.ts';

/** Keeps the highlights of the article that a reader shows. */
export interface MarkKeeper {
  /** True in a private window, of which nothing is stored: the highlights are gone with its page. */
  readonly isPrivate: boolean;
  load(): Promise<readonly Mark[]>;
  /** As `changeMarks`. */
  change(change: (marks: readonly Mark[]) => readonly Mark[]): Promise<readonly Mark[]>;
  watch(onChange: () => void, signal: AbortSignal): void;
  /** Store what is in a private window, because the user asks for it, and whatever comes there later. Rejects as `change`. */
  keepAnyway(): Promise<void>;
}

/** Highlights of private windows, by the addresses of this page. */
const unkept = new Map<string, readonly Mark[]>();

/** Tells whether the user has asked to keep those of this page. */
let isAsked = false;

/**
 * Make the keeper of the highlights in the article of this page.
 * @param dialog The reader's dialog.
 */
export function markKeeper(dialog: HTMLElement): MarkKeeper {
  const address = articleAddress(dialog);
  const title = (dialog.querySelector(`#${TITLE_ID}`)?.textContent ?? document.title).trim();
  const isPrivate = () => browser.extension.inIncognitoContext === true && !isAsked;
  const article = { address, title };
  return {
    get isPrivate() {
      return isPrivate();
    },
    load: async () => (isPrivate() ? (unkept.get(address) ?? []) : loadMarks(address)),
    async change(change) {
      if (!isPrivate()) return changeMarks(article, change);
      const marks = change(unkept.get(address) ?? []);
      unkept.set(address, marks);
      return marks;
    },
    watch: (onChange, signal) => watchMarks(address, () => isPrivate() || onChange(), signal),
    async keepAnyway() {
      const own = unkept.get(address) ?? [];
      await changeMarks(article, (marks) => [...marks, ...own]);
      unkept.delete(address);
      isAsked = true;
    },
  };
}

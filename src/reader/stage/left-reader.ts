import { READER_HOST } from '../../shared/reader-host.ts';

/** Reader that another run of the extension has left in the page: it was updated or reloaded while the reader was open. */
export interface LeftReader {
  /** True as long as it is open. */
  readonly isOpen: boolean;
  /** Take it out of the page. Resolves when it has gone. */
  remove(): Promise<void>;
}

/**
 * Find such a reader; to be called before this run of the extension opens one.
 * @returns Undefined if there is none.
 */
export function findLeftReader(): LeftReader | undefined {
  const host = document.querySelector(READER_HOST);
  if (!host) return undefined;
  const dialog = () => host.shadowRoot?.querySelector('dialog');
  return {
    get isOpen() {
      return host.isConnected && dialog()?.open === true;
    },
    async remove() {
      dialog()?.close();
      // In Chromium the script that it belongs to lives on: at that it gives the page back itself.
      await Promise.resolve();
      host.remove();
    },
  };
}

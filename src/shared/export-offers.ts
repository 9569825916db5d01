import type { Exported } from '../export/exported.ts';
import type { FetchedPictures } from '../export/fetch-pictures.ts';
import type { mathToTex } from '../export/formulas/math-to-tex.ts';
import type { writeMarkdown } from '../export/markdown/write-markdown.ts';
import type { showKeepPanel } from '../reader/keep/keep.ts';

/** Everything that the scripts offer by which an article is taken along, by its name; each runs when it is first wanted. */
export interface ExportOffers {
  /** Runs when the panel of what can be kept is first opened. */
  readonly keep: { readonly show: typeof showKeepPanel };
  /** Writes an article as Markdown. */
  readonly markdown: { readonly write: typeof writeMarkdown };
  /** Writes formulas as TeX; runs where these bring none along. */
  readonly tex: { readonly write: typeof mathToTex };
  /** Writes an article as an EPUB. */
  readonly epub: {
    write(exported: Exported, fetched: FetchedPictures, now: Date): Promise<Uint8Array<ArrayBuffer>>;
  };
}

/**
 * Kind of records, declared by the part of Lectern that owns them; the store itself knows none. To store something new,
 * declare its kind, hand that to the functions of this folder, and add it to the list in `background.ts`, which copies
 * records for other devices and finishes what closing pages have begun.
 */
export interface RecordKind {
  /**
   * Tells whether a record of the kind is stored under a key. No key may belong to two kinds: begin all with one
   * prefix.
   */
  owns(key: string): boolean;
  /**
   * Tells whether something that was stored can be such a record; anything else reads as an empty one. It is called
   * with what any version may have written, so it may ask for no more than holds of all versions.
   */
  accepts(stored: Readonly<Record<string, unknown>>): boolean;
  /**
   * Steps from version to version: the one at index `n` lifts a record from version `n + 1` to `n + 2`. The version of
   * the kind is one more than there are steps; add one when a field changes its meaning.
   */
  readonly migrations: readonly Migration[];
  /** True for records that other devices of the user get too: they also go into `storage.sync`. */
  readonly synced: boolean;
  /** Sentence for the user, in the user's language, when a record could be stored nowhere. */
  failedSentence(): string;
}

/** Turns a record of one version into a record of the next. */
export type Migration = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * Share of the storage that the records of a kind may take. It is declared apart from the kind, since content.js, whose
 * size is limited, reads records and never adds any. `storage.sync` holds 102,400 bytes in 512 items of at most
 * 8,192 bytes, keys included; the shares of all synced kinds together must stay below that.
 */
export interface Room {
  /** Most bytes of all records together, as JSON. */
  readonly maxBytes: number;
  /** Most bytes of one record, as JSON. */
  readonly maxRecordBytes: number;
  readonly maxRecords: number;
  /** Sentence for the user, in the user's language, when there is no room for more records. */
  fullSentence(): string;
}

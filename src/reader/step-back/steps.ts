/** An open reader, as far as steps of the history need it. */
export interface OpenReader {
  /** Is aborted when it is closed; its entries hear of that a little later. */
  readonly signal: AbortSignal;
  close(): void;
  /** Note the place that is being read. Returns what shows it again. */
  notePlace(): () => void;
}

/** The entries of a reader in the history of the tab, after that of its page. */
export interface Steps {
  /** True if the tab is at one of them. */
  readonly areHere: boolean;
  /** Let Back close a reader that is open now. */
  begin(reader: OpenReader): void;
  /** Let Back lead to the place that is being read now, before a jump to another. */
  jump(): void;
  /** The reader was closed: the entries go where they can go unheard. */
  end(): void;
}

/** Value of `data-embed` by which steps mark the frame of an embed, so that no engine takes it for clutter. */
export const EMBED_MARK = 'lectern-embed';

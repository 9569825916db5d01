/** Key of the name in each message of the extension: nothing else is ever answered. */
export const MESSAGE_MARK = 'lectern';

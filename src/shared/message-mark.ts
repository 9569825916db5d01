/** Key of the name in each of our messages: nothing else is ever answered. */
export const MESSAGE_MARK = 'lectern';

/** Tag name of the element in the page that holds the reader; every other part leaves it alone. */
export const READER_HOST = 'lectern-reader';

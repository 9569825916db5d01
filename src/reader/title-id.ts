/** Id of the element whose text names the dialog. */
export const TITLE_ID = 'title';

/** Shapes in which the popup has to hold together: a name, styles of its root element, and its direction. */
export const POPUP_SHAPES = [
  ['as it is', {}, 'ltr'],
  ['from right to left', {}, 'rtl'],
  ['320 pixels wide', { width: '320px' }, 'ltr'],
  ['320 pixels wide with text of twice the size', { width: '320px', 'font-size': '200%' }, 'ltr'],
  ['320 pixels wide with text of twice the size from right to left', { width: '320px', 'font-size': '200%' }, 'rtl'],
] as const;

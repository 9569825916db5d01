// Styles for libraries that bring none: a dark cover and a white box in the middle.

/** Over the whole window. */
export const COVER = { position: 'fixed', inset: '0', background: 'rgb(0 0 0 / 60%)', zIndex: '1000' } as const;

/** In the middle of the window. */
export const PANEL = {
  position: 'fixed',
  top: '25%',
  left: '35%',
  width: '30%',
  padding: '2rem',
  background: 'white',
  color: 'black',
  zIndex: '1001',
} as const;

/** The two as elements, for libraries that leave the drawing to the page. */
export function box(): { readonly cover: HTMLElement; readonly panel: HTMLElement } {
  const [cover, panel] = [document.createElement('div'), document.createElement('div')];
  Object.assign(cover.style, COVER);
  Object.assign(panel.style, PANEL);
  return { cover, panel };
}

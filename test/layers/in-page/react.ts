// What the pages of React libraries share.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { record } from './present.ts';
import type { Words } from './words.ts';

/** What React draws; its types are not here. */
type ReactNode = unknown;

/** A place at the end of the page, so that the page is that of a React application, where a component is drawn open or closed. */
export function drawnBy(draw: (isOpen: boolean, close: () => void) => ReactNode): () => void {
  const place = document.createElement('div');
  place.id = 'app';
  document.querySelector('#page')?.append(place);
  const root = createRoot(place);
  const show = (isOpen: boolean): void => root.render(draw(isOpen, () => show(false)));
  show(false);
  return () => show(true);
}

/** The words of a layer as React elements. */
export function reactWords(words: Words, close: () => void): ReactNode[] {
  const leave = (): void => {
    record('closed');
    close();
  };
  return [
    createElement('h2', { key: 'h' }, words.heading),
    createElement('p', { key: 'p' }, words.text),
    createElement('button', { key: 'u', type: 'button', className: 'use', onClick: () => record('used') }, words.use),
    createElement('button', { key: 'c', type: 'button', className: 'close', onClick: leave }, words.close),
  ];
}

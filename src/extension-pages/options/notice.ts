import { element } from '../../ui/controls/element.ts';

/** Line at the foot of an extension page that says what has just happened. */
export interface Notice {
  readonly element: HTMLElement;
  /** True while something is offered. */
  readonly isOffering: boolean;
  /** Says a sentence; an empty one takes the line away. */
  say(sentence: string): void;
  /** Says a sentence beside a button, which gets the focus, since the button that was pressed may be gone. */
  offer(sentence: string, label: string, act: () => void): void;
}

/**
 * Builds a line that is not seen while there is nothing to say. The next press takes a sentence away, but not an offer.
 * @param signal Ends listening for presses.
 */
export function notice(signal: AbortSignal): Notice {
  const words = element('p', { id: 'message', role: 'status', tabindex: -1 });
  const place = element('div', { class: 'act' });
  const say = (sentence: string) => {
    words.textContent = sentence;
    // Whoever has pressed the button must not be sent back to the top of the page with it.
    if (place.matches(':focus-within')) words.focus({ preventScroll: true });
    place.replaceChildren();
  };
  const clear = () => {
    if (!place.hasChildNodes()) words.textContent = '';
  };
  // Before what is pressed can have something new to say.
  for (const press of ['click', 'input']) document.addEventListener(press, clear, { signal, capture: true });
  return {
    element: element('div', { class: 'notice' }, words, place),
    get isOffering() {
      return place.hasChildNodes();
    },
    say,
    offer(sentence, label, act) {
      say(sentence);
      const button = element('button', { type: 'button', id: 'notice-act', class: 'offer' }, label);
      button.addEventListener('click', act);
      place.append(button);
      // The line is on the screen wherever the page is scrolled to.
      button.focus({ preventScroll: true });
    },
  };
}

/** Events of keys and pointer, and those that follow from them, by which a control is worked. */
const WORKING = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'submit', 'reset'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel'],
  ...['focusin', 'focusout', 'selectstart', 'copy', 'cut', 'paste'],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'drop', 'dragend'],
];

/** Events by which no control is worked; the page shall not hear of them either. */
const SCROLLING = ['touchstart', 'touchend', 'touchmove', 'touchcancel', 'wheel', 'mousewheel', 'DOMMouseScroll'];

/** Events of dialogs and panels, which a script can send too. */
const OF_PANELS = ['beforetoggle', 'toggle', 'cancel', 'close'];

/** Panel that a script of the extension may open; what scripts of pages set there, it does not see. */
export interface AskedPanel {
  isAsked?: boolean;
}

/**
 * Keep the events of a shadow tree between the user and us. What a script has sent stops at the root, before any control
 * hears of it or acts on it. What the user has done stops there on its way out, so that the page's own keys, routers,
 * focus traps and copy notices do not act on it; what the page listens to on the way down (capture) cannot be kept from
 * it. A panel opens by a press of the user on its button, or where the extension asks for it, not by a call of the page.
 * @param root The root, before anything else listens to it.
 */
export function keepEvents(root: ShadowRoot): void {
  let pressed: string | null | undefined;
  for (const type of [...WORKING, ...OF_PANELS]) root.addEventListener(type, refuseUntrusted, { capture: true });
  for (const type of [...WORKING, ...SCROLLING]) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  const notePress = ({ target }: Event) => {
    pressed = (target as Element).closest('[popovertarget]')?.getAttribute('popovertarget');
  };
  const openPressed = (event: Event) => {
    const panel = event.target as HTMLElement & AskedPanel;
    if (!panel.popover || (event as ToggleEvent).newState !== 'open') return;
    if (pressed !== panel.id && !panel.isAsked) refuse(event);
    pressed = undefined;
  };
  root.addEventListener('click', notePress, { capture: true });
  root.addEventListener('beforetoggle', openPressed, { capture: true });
}

function refuseUntrusted(event: Event): void {
  if (!event.isTrusted) refuse(event);
}

function refuse(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

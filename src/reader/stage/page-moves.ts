/**
 * Time between two looks at the address, in milliseconds, where the browser does not report its changes. Set by hand.
 */
const POLL_INTERVAL_MS = 500;

/** The part of the Navigation API that is used; Firefox has it since version 147. */
interface Navigation {
  readonly navigation?: EventTarget;
}

/**
 * Close the reader when the page's router shows another page at the same document: the path changes. Another query
 * or fragment is the same page still, since sites tidy their own addresses.
 * @param close Called when the path has changed.
 * @param signal Ends the watch.
 */
export function closeWhenPageMoves(close: () => void, signal: AbortSignal): void {
  const { pathname } = location;
  const closeIfMoved = () => {
    if (location.pathname !== pathname) close();
  };
  window.addEventListener('popstate', closeIfMoved, { signal });
  const { navigation } = window as Navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', closeIfMoved, { signal });
  } else {
    const timer = setInterval(closeIfMoved, POLL_INTERVAL_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}

/**
 * Time between two looks at the address, in milliseconds, where the browser does not report its changes. Set by hand.
 */
const POLL_INTERVAL_MS = 500;

/** The part of the Navigation API that is used; Firefox has it since version 147. */
interface Navigation {
  readonly navigation?: EventTarget;
}

/**
 * Close the reader when the page's router shows another page at the same document, or the user goes back there. Another
 * query or fragment in the place of the old one is the same page still, since sites tidy their own addresses.
 * @param close Called when the page has moved.
 * @param signal Ends the watch.
 */
export function closeWhenPageMoves(close: () => void, signal: AbortSignal): void {
  const { pathname } = location;
  let { href } = location;
  const closeIfMoved = () => {
    if (location.pathname !== pathname) close();
  };
  const { navigation } = window as Navigation;
  if (navigation) {
    const follow = ({ navigationType }: Event & { readonly navigationType?: string | null }) => {
      const isStep = navigationType === 'traverse' && location.href !== href;
      if (isStep || (navigationType === 'push' && routeOf(location.href) !== routeOf(href))) close();
      else closeIfMoved();
      href = location.href;
    };
    navigation.addEventListener('currententrychange', follow, { signal });
  } else {
    window.addEventListener('popstate', closeIfMoved, { signal });
    const timer = setInterval(closeIfMoved, POLL_INTERVAL_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}

/** Takes the fragment from an address, unless a router has made a path of it. */
const routeOf = (address: string): string => address.replace(/#(?![!/]).*/, '');

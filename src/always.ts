import { offered } from './shared/offered.ts';

// Runs after content.js on the sites where the user wants the reader to open by itself.
if (!isRestored()) whenShown(() => void offered('content')?.openByItself());

/** Whether the page came by Back or Forward: there the user has already decided for or against the reader. */
function isRestored(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
}

/** Chromium loads pages before anybody asks for them: the reader waits until one is asked for. */
function whenShown(open: () => void): void {
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', open, { once: true });
  } else open();
}

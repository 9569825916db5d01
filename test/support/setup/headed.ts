import { prepare } from '../browser-setup.ts';

/** Prepares what the jest project "headed" needs. */
export default (): Promise<void> => prepare('chromium', { desktop: true });

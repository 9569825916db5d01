import { prepare } from '../browser-setup.ts';

/** Prepares what the jest project "chromium" needs. */
export default (): Promise<void> => prepare('chromium');

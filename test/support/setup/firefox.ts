import { prepare } from '../browser-setup.ts';

/** Prepares what the jest project "firefox" needs. */
export default (): Promise<void> => prepare('firefox');

import { followKeys } from './reader/keys/reader-keys.ts';
import { offer } from './shared/offered.ts';

// Runs after while-open.ts: the keys that scroll work without it.
offer('keys', { begin: followKeys });

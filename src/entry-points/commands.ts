import { beginCommands } from '../reader/commands/begin-commands.ts';
import { offer } from '../shared/offered.ts';

// Runs after while-open.ts: the keys that scroll, and Close, work without it.
offer('commands', { begin: beginCommands });

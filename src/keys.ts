import { addAidTools, addModelTools } from './reader/aids/aid-tools.ts';
import { followKeys } from './reader/keys/reader-keys.ts';
import { saying } from './reader/keys/saying.ts';
import { aside } from './shared/aside.ts';
import { offer } from './shared/offered.ts';

// Runs after while-open.ts: the keys that scroll work without it.
offer('keys', {
  begin(dialog, choices, close, signal) {
    const say = saying(dialog);
    // First: keys press their buttons.
    aside(() => addAidTools(dialog, say, signal));
    aside(() => addModelTools(dialog, signal));
    followKeys(dialog, choices, close, say, signal);
  },
});

import { backCloser } from '../reader/step-back/close-on-back.ts';
import type { Navigation } from '../reader/step-back/navigation.ts';
import { ReaderEntries } from '../reader/step-back/reader-entries.ts';
import { offer } from '../shared/offered.ts';

const { navigation } = window as unknown as { readonly navigation: Navigation };
offer('step back', {
  begin: backCloser(
    () => new ReaderEntries(navigation),
    // Where a router has come here, what was pressed until then counts for the entry before.
    () => !navigation.entries()[(navigation.currentEntry?.index ?? 0) - 1]?.sameDocument,
  ),
});

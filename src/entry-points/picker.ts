import { beginPicking } from '../picker/begin-picking.ts';
import { offer } from '../shared/offered.ts';

// Runs at a press, and begins at once; a second press brings it again, which changes nothing while it goes on.
offer('picker', { begin: beginPicking });
void beginPicking();

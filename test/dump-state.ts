import { writeFileSync } from 'node:fs';
import { KINDS } from './harm/kinds.ts';
for (const { name, states } of KINDS as any) if (name.includes('Undo')) for (const state of states) if (state.look.language === 'ar') writeFileSync('/tmp/dev/undo.html', state.html);

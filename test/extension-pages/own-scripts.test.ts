import { bringOwn } from '../../src/extension-pages/own-scripts.ts';
import { EXTRACTION_SCRIPTS, LATER_SCRIPTS, type LaterScript } from '../../src/shared/later-scripts.ts';

/** Scripts of which no article that a page of the extension shows has need. */
const PASSED_OVER: readonly LaterScript[] = [
  // Find an article: these have one.
  ...EXTRACTION_SCRIPTS,
  ...(['site rules', 'stored rules', 'rule use', 'plain text', 'drawn formulas', 'east asian names'] as const),
  ...(['entries', 'western languages', 'other languages', 'further pages'] as const),
  // Have to do with the page behind the reader.
  ...(['tidy', 'no article', 'under article', 'leave out', 'ways', 'picker'] as const),
  // The page keeps the place itself, and has nothing that sounds, nor a history of its own.
  ...(['go on', 'changes', 'sound', 'step back', 'single step'] as const),
];

// No such module is here: what is asked for is refused.
test.each(LATER_SCRIPTS)('a page of the extension brings "%s" where its articles may need it', async (name) => {
  const asked = await bringOwn([name]).then(
    () => false,
    () => true,
  );
  expect(asked).toBe(!PASSED_OVER.includes(name));
});

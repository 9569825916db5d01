import { changeListening, loadListening } from '../../src/settings/listening.ts';
import { browser } from '../../src/shared/browser.ts';

const START = { rate: 1, voices: {}, captions: true, code: false };

test('whatever is stored, each choice is one that there is', async () => {
  const voices = { en: 7, 'de-DE': 'x', Fr: 'x', it: 'x'.repeat(301), nl: 'Mina' };
  for (const listening of [undefined, 7, [], { rate: 1.05, voices: 'x', captions: 1, code: 'true' }]) {
    await browser.storage.local.set({ listening });
    expect(await loadListening()).toEqual(START);
  }
  await browser.storage.local.set({ listening: { version: 1, changed: 1, rate: 4, voices, captions: false } });
  expect(await loadListening()).toEqual({ ...START, rate: 4, voices: { nl: 'Mina' }, captions: false });
});

test('a voice is chosen for its language; what another tab has chosen for another stays, and so does the rest', async () => {
  const listening = { version: 1, changed: Date.now(), rate: 2, voices: { de: 'Beate', en: 'Ann' }, later: 'kept' };
  await browser.storage.local.set({ listening });
  await changeListening({ voices: { en: 'Ben' } });
  const changed = { ...START, rate: 2, voices: { de: 'Beate', en: 'Ben' } };
  expect(await loadListening()).toEqual(changed);
  await changeListening({ code: true });
  expect(await loadListening()).toEqual({ ...changed, code: true });
  expect((await browser.storage.local.get('listening'))['listening']).toMatchObject({ later: 'kept' });
});

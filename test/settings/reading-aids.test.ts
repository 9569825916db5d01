import { changeAids, loadAids } from '../../src/settings/reading-aids.ts';
import { browser } from '../../src/shared/browser.ts';

const OFF = { focus: 'off', beginnings: false, syllables: false, sentences: false, pages: false, speed: undefined };

test('whatever is stored, each choice is one that there is', async () => {
  for (const aids of [
    undefined,
    7,
    'x',
    [],
    { focus: 'line9', beginnings: 1, pages: 'true', speed: 1e9 },
    { speed: -1 },
  ]) {
    await browser.storage.local.set({ aids });
    expect(await loadAids()).toEqual(OFF);
  }
});

test('a choice is kept, and so is what a newer version has added; the pace alone begins nothing', async () => {
  await browser.storage.local.set({ aids: { version: 1, changed: Date.now(), later: 'kept' } });
  await changeAids({ speed: 300 });
  expect((await browser.storage.local.get('aids'))['aids']).toMatchObject({ isOn: false, speed: 300, later: 'kept' });
  await changeAids({ focus: 'ruler' });
  expect(await loadAids()).toEqual({ ...OFF, focus: 'ruler', speed: 300 });
  expect((await browser.storage.local.get('aids'))['aids']).toMatchObject({ isOn: true, later: 'kept' });
});

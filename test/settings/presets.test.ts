import { presets, withOwnLook, withPreset } from '../../src/settings/presets.ts';
import { acceptSettings, defaults } from '../../src/settings/schema.ts';

const looks = Object.values(presets).map((preset) => withPreset(preset, defaults));

test('every look is made of valid values', () => {
  for (const look of looks) expect(acceptSettings(look)).toEqual(look);
});

test('no two looks are the same, and none is the start values', () => {
  expect(new Set([defaults, ...looks].map((look) => JSON.stringify(look))).size).toBe(looks.length + 1);
});

test('what is no matter of looks stays as it is, whichever look is chosen', () => {
  const chosen = {
    ...{ pages: false, cleanLinks: false, printLinks: false, printMarks: false, keepPlaces: false, hideShare: false },
    ...{ opensAtOnce: true, staysReading: true, singleKeys: false, readerKeys: 'jk' },
  };
  const now = { ...defaults, ...chosen };
  for (const preset of Object.values(presets)) expect(withPreset(preset, now)).toMatchObject(chosen);
  expect(withOwnLook(defaults, now)).toMatchObject(chosen);
});

test('own colours and the names of fonts outlive a look', () => {
  const own = { ...defaults, ownText: '#112233', fontName: 'Gill Sans', pages: false, hideComments: false } as const;
  for (const preset of Object.values(presets)) {
    expect(withPreset(preset, own)).toMatchObject({
      ownText: '#112233',
      fontName: 'Gill Sans',
      pages: false,
      hideComments: false,
    });
  }
  expect(withOwnLook(defaults, own)).toMatchObject({ pages: false, hideComments: false });
});

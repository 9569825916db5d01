import { themeChoices } from '../../../src/settings/colour/themes.ts';
import { EVERY_THEME } from '../../support/theme-names.ts';

test('the tests of accessibility know every theme that can be chosen', () => {
  expect([...EVERY_THEME, 'system'].sort()).toEqual([...themeChoices].sort());
});

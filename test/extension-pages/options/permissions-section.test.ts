import manifest from '../../../manifest.json' with { type: 'json' };
import { permissionsInWords, permissionsSection } from '../../../src/extension-pages/options/permissions-section.ts';

test('every permission of the manifest is explained, and no other', () => {
  const asked = [...manifest.permissions, 'optional_host_permissions'];
  expect(manifest.optional_host_permissions.length).toBeGreaterThan(0);
  expect(Object.keys(permissionsInWords).sort()).toEqual(asked.sort());
});

test('each is shown with its name in plain words and one sentence or two', () => {
  const { element } = permissionsSection();
  const shown = [...element.querySelectorAll('dl > div')].map((row) => [
    row.querySelector('dt')?.textContent,
    row.querySelector('dd')?.textContent,
  ]);
  expect(shown).toEqual(Object.values(permissionsInWords).map(({ name, reason }) => [name(), reason()]));
  for (const [name, reason] of shown) {
    expect(name).toMatch(/^[A-Z][a-z -]+$/);
    expect(reason).toMatch(/^[A-Z].*\.$/);
  }
});

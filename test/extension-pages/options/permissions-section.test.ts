import manifest from '../../../manifest.json' with { type: 'json' };
import { permissionReasons, permissionsSection } from '../../../src/extension-pages/options/permissions-section.ts';

test('every permission of the manifest is explained, and no other', () => {
  const asked = [...manifest.permissions, 'optional_host_permissions'];
  expect(manifest.optional_host_permissions.length).toBeGreaterThan(0);
  expect(Object.keys(permissionReasons).sort()).toEqual(asked.sort());
});

test('each is shown with its name and one sentence or two', () => {
  const { element } = permissionsSection();
  const shown = [...element.querySelectorAll('dl > div')].map((row) => [
    row.querySelector('dt')?.textContent,
    row.querySelector('dd')?.textContent,
  ]);
  expect(shown).toEqual(Object.entries(permissionReasons).map(([name, reason]) => [name, reason()]));
  for (const [, reason] of shown) expect(reason).toMatch(/^[A-Z].*\.$/);
});

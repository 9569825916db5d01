import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { type Section, wholeSection } from './section.ts';

/** Reason for each permission of the manifest, by its name there; that for hosts by the name of their list. */
export const permissionReasons: Readonly<Record<string, () => string>> = {
  activeTab: () =>
    text(
      'whyActiveTab',
      'Lets Lectern see the page in front of you, and only when you press its button, its key or its menu entry.',
    ),
  scripting: () =>
    text('whyScripting', 'Puts the reader over that page, or tidies it. Nothing of it is fetched from elsewhere.'),
  storage: () =>
    text('whyStorage', 'Keeps your settings in the browser, which may copy them to your other devices if you let it.'),
  contextMenus: () =>
    text('whyContextMenus', 'Adds the reader view and the tidy page to the menu that a right click opens.'),
  optional_host_permissions: () =>
    text(
      'whyHosts',
      'Asked for only when you choose “always” for a site, and then for that one site. You can take it back here at any time.',
    ),
};

/** Builds the section about the permissions of Lectern and the reason for each. */
export function permissionsSection(): Section {
  const reasons = Object.entries(permissionReasons).map(([name, reason]) =>
    element('div', {}, element('dt', {}, element('code', {}, ...breakable(name))), element('dd', {}, reason())),
  );
  return wholeSection(
    'permissions',
    text('optionsPermissions', 'How Lectern uses permissions'),
    element(
      'p',
      {},
      text('permissionsLine', 'Lectern sends nothing anywhere: what you read stays between you and the site.'),
    ),
    element('dl', { class: 'reasons' }, ...reasons),
  );
}

/** Lets a long name break after an underscore. */
function breakable(name: string): (string | HTMLElement)[] {
  return name.split(/(?<=_)/).flatMap((part) => [part, element('wbr')]);
}

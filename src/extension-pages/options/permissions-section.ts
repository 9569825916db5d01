import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { type Section, wholeSection } from './section.ts';

/** Permission in plain words. */
interface Permission {
  readonly name: () => string;
  readonly reason: () => string;
}

/** Name and reason of each permission, by its key in the manifest; that for hosts by the key of their list. */
export const permissionsInWords: Readonly<Record<string, Permission>> = {
  activeTab: {
    name: () => text('permissionTab', 'This page'),
    reason: () =>
      text(
        'whyActiveTab',
        'Lets Lectern see the page in front of you, but only when you use its button, shortcut or menu entry.',
      ),
  },
  scripting: {
    name: () => text('permissionScripting', 'Scripts in this page'),
    reason: () =>
      text('whyScripting', 'Shows the reader over that page, or tidies it. No code comes from anywhere else.'),
  },
  storage: {
    name: () => text('permissionStorage', 'Storage'),
    reason: () =>
      text(
        'whyStorage',
        'Keeps your settings in the browser, which may sync them to your other devices if you allow it.',
      ),
  },
  contextMenus: {
    name: () => text('permissionMenus', 'Right-click menu'),
    reason: () => text('whyContextMenus', 'Adds “Reader view” and “Tidy page” to the right-click menu.'),
  },
  optional_host_permissions: {
    name: () => text('permissionHosts', 'Sites you choose'),
    reason: () =>
      text(
        'whyHosts',
        'Asked for only when you choose something that needs access to a site. You can take it back at any time.',
      ),
  },
};

/** Builds the section about the permissions of Lectern and the reason for each. */
export function permissionsSection(): Section {
  const reasons = Object.values(permissionsInWords).map(({ name, reason }) =>
    element('div', {}, element('dt', {}, name()), element('dd', {}, reason())),
  );
  return wholeSection(
    'permissions',
    text('optionsPermissions', 'Permissions'),
    element(
      'p',
      {},
      text('permissionsLine', 'Lectern sends nothing anywhere: what you read stays between you and the site.'),
    ),
    element('dl', { class: 'reasons' }, ...reasons),
  );
}

import { buildPanel } from '../reader/tools/build-panel.ts';
import { offer } from '../shared/offered.ts';
import { stepSetting } from '../ui/panel/step-setting.ts';

// Runs after content.js when the reader's settings are opened for the first time.
offer('panel', { settings: buildPanel, step: stepSetting });

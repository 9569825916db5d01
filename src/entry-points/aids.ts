import { applyAids, showAidsPanel } from '../reader/aids/panel/aids.ts';
import { offer } from '../shared/offered.ts';

// Runs when a reading aid is on, or is to be chosen.
offer('aids', { show: showAidsPanel, apply: applyAids });

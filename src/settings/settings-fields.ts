import type { StoredRecord } from '../records/record.ts';
import type { FieldRules } from '../records/trim-record.ts';
import { cleanName } from './own-looks.ts';
import { schema, validSettings } from './schema.ts';
import { lastChangeOf } from './undo.ts';

/** Largest note of the last change, in characters as JSON. Set by hand: with all settings in it there are half as many. */
const MAX_UNDO_CHARS = 5000;

/** The fields of records with settings: the settings, the name of a look, and what undoes the last change. */
export const settingsFields: FieldRules = {
  knows: (field) => Object.hasOwn(schema, field) || field === 'name' || field === 'undo',
  valid(record: StoredRecord) {
    const { name, undo } = record;
    const isUndo = lastChangeOf(record) !== undefined && JSON.stringify(undo).length <= MAX_UNDO_CHARS;
    return {
      ...validSettings(record).part,
      ...(typeof name === 'string' && { name: cleanName(name) }),
      ...(isUndo && { undo }),
    };
  },
};

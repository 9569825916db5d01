import { noteRead, noteTidied } from '../rules/rule-use.ts';
import { offer } from '../shared/offered.ts';

// Comes with stored-rules.js, and notes how the rules of a page fare once it is read or tidied.
offer('rule use', { noteRead, noteTidied });

import { followMarks, markSelected, placedMarks, showMarks } from '../reader/marks/follow-marks.ts';
import { offer } from '../shared/offered.ts';

// Runs where the article has highlights, or the user asks for some, or selects words in it.
offer('marks', { follow: followMarks, mark: markSelected, show: showMarks, placed: placedMarks });

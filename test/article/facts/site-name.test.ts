import { findSiteName } from '../../../src/article/facts/site-name.ts';
import { structuredData } from '../../../src/article/facts/structured-data.ts';
import { pageOf } from '../../support/page.ts';

const OPEN_GRAPH = '<meta property="og:site_name" content="The Paper">';
const PUBLISHER = '<script type="application/ld+json">{"@type":"Article","publisher":{"name":"Paper Group"}}</script>';
const APPLICATION = '<meta name="application-name" content="Paper App">';

test.each([
  [OPEN_GRAPH + PUBLISHER + APPLICATION, 'The Paper'],
  [PUBLISHER + APPLICATION, 'Paper Group'],
  [APPLICATION, 'Paper App'],
  ['<title>A story | The Paper</title>', undefined],
])('%s', (head, name) => {
  const page = pageOf('', head);
  expect(findSiteName(page, structuredData(page))).toBe(name);
});

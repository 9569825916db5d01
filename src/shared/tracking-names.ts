/**
 * Names in an address that tell a site where a visitor comes from, or who they are, and never what is shown: those of the
 * systems that count campaigns, clicks on advertisements and letters, as they document them.
 */
const NAMES =
  /(?:utm|mtm|pk|piwik|matomo|hsa|itm|bsft|at_(?:campaign|custom\d*|medium)|fb_action|guce_referrer|ml_subscriber)(?:_\w*)?|_{1,2}hs(?:enc|mi|sc|tc|fp)|hsctatracking|(?:fb|g|d|ms|y|ys|ym|tw|tt|ir|rb_)cl(?:ick)?id|gclsrc|[gw]braid|gad_(?:source|campaignid)|srsltid|_openstat|li_fat_id|epik|igsh(?:id)?|mc_[ce]id|mkt_tok|vero_(?:id|conv)|oly_(?:anon|enc)_id|wickedid|s_cid|ef_id|sccid|rdt_cid|dm_i|_k[xe]|guccounter|xtor|wt[._]z?mc(?:_id)?/
    .source;

/** Such names with their values, one after the other, of which the first stands after one of these signs. */
const after = (signs: string): RegExp => new RegExp(`(${signs})(?:(?:${NAMES})=[^&]*(?:&|$))+`, 'gi');
const IN_QUERY = after('^.|&');
// A question mark begins a query in a fragment too, which scripts of the page read.
const IN_FRAGMENT = after('^.[?&]?|[?&]');

/**
 * Cut out of an address what only serves to recognise a visitor. In its fragment, what names a place stays.
 * @param address Absolute; all else in it stays as it is written.
 */
export function withoutTracking(address: string): string {
  return address.replace(/\?[^#]*|#.*/g, (part) =>
    part.replace(part < '?' ? IN_FRAGMENT : IN_QUERY, (cut, sign) => (cut.endsWith('&') ? sign : '')),
  );
}

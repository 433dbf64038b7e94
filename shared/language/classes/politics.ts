import { defineClasses } from '../classes';

/** Parties, groups and campaigns, and the kin and goods that are a councillor's own. */
export default defineClasses({
  'party-adj': [
    "(conservative|tory|labour|labour's|liberal democrat|lib dem|libdem|liberal|green|reform|reform uk|plaid|plaid cymru|snp|ukip|independent|independents|residents|ratepayers|residents first|ruling|majority|minority|opposition)",
  ],
  /** Politicians as a body. */
  'party-people': [
    '(conservatives|tories|labour|lib dems|libdems|liberals|liberal democrats|greens|reform|plaid|snp|ukip|opposition|administration)',
    '(the|your|that|this) (other|present|current|last|ruling|opposition) (lot|side|party|administration|leadership|bunch|benches|shower|group|regime)',
    '(your (lot|side|group|party|benches)|that (shower|bunch|lot)|the {party-adj} (lot|side|group|party|benches|shower|bunch))',
  ],
  /** What is printed or said to win votes. */
  'party-paper': [
    '(our|the group|the party|a party|party|group|election|{party-adj}) [next|own|new|spring|summer|autumn|winter|{month}|election|party|campaign|ward|group] (leaflet|leaflets|flyer|flyers|pledge card|pledge cards|election address)',
    '(party|{party-adj}|group) newsletter',
    'canvass (cards|card|sheets|returns)',
    '(our|the|my|a|your) [party|next|{party-adj}] manifesto',
    '(leaflet|leaflets|cards|flyer|flyers|newsletter|posters|briefing|video|film|letter|labels|lines|words|piece|quote) ...4 (for|at) [the|our|my|a] ...1 (by election|hustings|canvass|manifesto|doorstep|doorsteps|candidate|election campaign)',
    '(election|party) (leaflet|leaflets|literature|address|video|channel)',
    '(our|the {party-adj}) (candidate|candidates|canvassers|activists|canvass|doorstep (teams|team))',
  ],
  'make-paper': [
    '(write|draft|design|print|photocopy|copy|run (off|me off|us off)|proof|proofread|proof read|check over|lay out|fold|stuff|deliver|distribute|prepare|put together|knock (up|out)|produce|pull together|polish|look over|type [up]|edit|film|do|jazz up|mock up|laminate|post|rough out|come up with|run up|rustle up|help [out] with|give [me|us] a hand with|illustrate)',
  ],
  kin: [
    '(wife|husband|partner|son|daughter|brother|sister|mother|father|mum|dad|mam|nephew|niece|cousin|uncle|aunt|auntie|grandson|granddaughter|grandad|nan|lad|in laws|fiance|fiancee|girlfriend|boyfriend|better half|other half|business partner|best friend|mate)',
    '(brother|sister|mother|father|son|daughter) in law',
  ],
  'own-home': [
    'my [own|back|front|new|holiday] (house|flat|bungalow|garden|drive|driveway|extension|conservatory|loft|fence|hedge|garage|roof|paddock|field|land|boundary|shop|cafe|pub|salon|restaurant|farm|barn|stall|annexe)',
    'our [own|back|front|new|holiday] (house|drive|driveway|extension|conservatory|loft|paddock|annexe|garden)',
    'my [own|small|little] (business|company|firm|tenant|tenants|rental|buy to let|planning application|parking (ticket|fine)|penalty notice|pcn|council tax|rates bill|business rates|allotment|licence application|housing application)',
  ],
  /** What kin or a business have with the council. */
  'private-affair': [
    '(planning|application|licence|extension|shop|shopfront|firm|business|refund|rates|council tax|bill|fine|ticket|permit|grant|tenancy|banding|housing|flat|school place|blue badge|exemption|form|forms|garage|allotment|garden|fence|drive|dropped kerb|conversion|plate|stall|claim|debt|arrears|salon|cafe|pub|restaurant|pitch|conservatory|loft|plans|plot|bid|tender|contract|quote|hearing|letter)',
  ],
});

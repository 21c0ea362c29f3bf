/** The list's field for a path of name-suggestion-index such as `brands/shop/car`; the first rule that fits counts. */

const FIELDS: [RegExp, string][] = [
  [
    /\/(amenity\/(bank|atm|bureau_de_change|payment|money_transfer)|office\/(financial|insurance|tax|accountant))/,
    'finance',
  ],
  [/\/(shop\/(money_lender|pawnbroker)|office\/(financial_advisor|mortgage))/, 'finance'],
  [
    /\/(amenity\/(fast_food|restaurant|cafe|bar|pub|ice_cream|food_court|biergarten)|shop\/(bakery|pastry|coffee|tea|chocolate|confectionery|butcher|alcohol|wine|deli|beverages))/,
    'food',
  ],
  [
    /\/amenity\/(fuel|charging_station)|\/charge_point|\/power\/|\/utility|\/man_made\/(pipeline|gas)|\/shop\/gas/,
    'energy',
  ],
  [
    /\/shop\/(car|motorcycle|tyres|truck|trailer|car_parts|car_repair)|\/amenity\/(car_wash|vehicle_inspection|driving_school)/,
    'automotive',
  ],
  [
    /\/tourism\/|\/amenity\/(car_rental|bicycle_rental|car_sharing|scooter_rental|boat_rental)|\/shop\/travel_agency|\/aeroway/,
    'travel',
  ],
  [
    /^transit\/|\/(railway|route|highway|public_transport)\/|\/amenity\/(taxi|bus_station|ferry|parking)/,
    'transport',
  ],
  [
    /\/(healthcare|amenity\/(hospital|clinic|doctors|dentist|pharmacy|veterinary|social_facility|nursing))|\/shop\/(optician|hearing_aids|medical_supply|chemist)|\/emergency\/ambulance/,
    'health',
  ],
  [/\/shop\/(mobile_phone|telecommunication)|\/(office|telecom)\/telecom|telecom|communication/, 'telecom'],
  [
    /\/amenity\/(school|college|university|kindergarten|library|training|language_school|music_school|prep_school|driving)/,
    'education',
  ],
  [/\/leisure\/|\/club\/|\/shop\/sports|\/sport/, 'leisure'],
  [
    /^flags\/|\/(office\/(government|diplomatic)|amenity\/(townhall|police|fire_station|courthouse|prison|post_|social_)|boundary|landuse|military|emergency|highway|natural|waterway|man_made)/,
    'government',
  ],
  [
    /\/amenity\/(post_office|parcel_locker|post_box)|\/shop\/(outpost|storage_rental)|\/office\/(courier|logistics)/,
    'transport',
  ],
  [/\/shop\//, 'retail'],
];

/** How Wikidata describes authorities, which run schools and pools but are none. */
const AUTHORITY =
  /\b(local authority|local government|territorial authority|municipality|city|town|village|commune|county|borough|council|province|ministry|government|department of|federal state|police|fire (and rescue )?(service|department))\b/i;
const NO_AUTHORITY =
  /\b(compan|chain|brand|bank|bus|transit|public transport|university|college|school|airline|hospital|club)/i;

/** Only these paths are an authority's by themselves; woods, roads and pipes have private operators too. */
const OFFICIAL = /^flags\/|\/(government|diplomatic|townhall|police|fire_station|courthouse|prison)\b/;

/** @param description Wikidata's, '' when it has none */
export function fieldOf(path: string, description: string): string {
  const isRun = /^(operators|flags)\//.test(path);
  if (isRun && AUTHORITY.test(description) && !NO_AUTHORITY.test(description)) return 'government';
  const field = FIELDS.find(([form]) => form.test(path))?.[1] ?? 'business';
  return field === 'government' && !(isRun && OFFICIAL.test(path)) ? 'business' : field;
}

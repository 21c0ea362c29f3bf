/** Alphabets: letters beyond a–z of languages that are written in the Latin script. */

/**
 * Letters beyond a–z, one orthography or romanisation a line, those of loan words and names included: a missing letter
 * would make somebody's own spelling a trick. A language has two lines where two habits don't meet in one word.
 */
export const LETTERS_BY_LANGUAGE = [
  'àâæçéèêëîïôöœùûüÿ', // French
  'äöüßéèêàçô', // German
  'äéëöüôêûèîâ', // Luxembourgish
  'áéíñóúü', // Spanish, Galician, Basque
  'áâãàçéêíóôõúü', // Portuguese
  'àçéèíïóòúü', // Catalan, Occitan
  'àèéìíîòóùú', // Italian
  'àâçéèêëîïôöûü', // Dutch, Afrikaans
  'áéíóú', // Dutch when stressed, Irish, Scottish Gaelic of old
  'àèìòùáéó', // Scottish Gaelic
  'âêôûúëïöü', // Frisian
  'âêîôûŵŷäëïöü', // Welsh
  'àáèéìíòóùúẁẃỳý', // Welsh when stressed
  'åäöéüàè', // Swedish
  'åäöšž', // Finnish
  'åæøéèêóòôâüäöë', // Danish, Norwegian
  'áæðéíóöúýþø', // Icelandic, Faroese
  'áčđŋšŧž', // Northern Sámi
  'áåäńöæøïõâčʒǯđǧǥǩ', // Other Sámi
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíĺľňóôŕšťúýž', // Slovak
  'ąćęłńóśźż', // Polish
  'áéíóöőúüű', // Hungarian
  'ăâîșțşţ', // Romanian
  'čćđšžáéíóúèêàòùȁȃȅȇȉȋȍȏȑȓȕȗŕ', // Slovene, Croatian, Bosnian, Serbian, Montenegrin
  'çëâ', // Albanian
  'âçğıîöşûüəñ', // Turkish, Azerbaijani, Tatar
  'ňçşöüžýä', // Turkmen
  'āčēģīķļņōŗšūž', // Latvian
  'ąčęėįšųūž', // Lithuanian
  'äõöüšž', // Estonian
  'ċġħżàèìòù', // Maltese
  'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ', // Vietnamese
  'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹ', // Chinese in pinyin
  'āēīōūâêîôû', // Japanese, Hawaiian, Māori
  'ăŏŭ', // Korean
  'āīūēōḍḥṣṭẓṛṝḷḹṃṁṇñṅśġḡḫḵṯḏǧǰžčš', // Arabic, Persian, Sanskrit and their kin
  'çêîşûú', // Kurdish
  'ẹọṣàáèéìíòóùúńǹḿâêô', // Yoruba
  'ịọụàáèéìíòóùúṅñẹ', // Igbo
  'ŋɛɔɖƒɣʋãẽĩõũáéíóúàèìòù', // Ewe, Akan
  'ɓɗƙƴáéíóúàèìòùâêîôû', // Hausa
  'ḓḽṋṱṅ', // Venda
  'ãẽĩõũỹñáéíóú', // Guaraní
  'ñäïüáéíóú', // Quechua, Aymara, Mapudungun
  'ĉĝĥĵŝŭ', // Esperanto
  'ćčěłńóřŕšśžź', // Upper and Lower Sorbian
  'ãéëłńòóôùżąę', // Kashubian
  'ãćłńõôóŏōśůźż', // Silesian
  'äöåčšžüŕśźńĺť', // Karelian, Veps, and Romani as it is written around them
  'äáâçğıíñöóşúüûêî', // Crimean Tatar, Kazakh in Latin letters, Zaza
  'āäēīļņōȯȱõšțūž', // Livonian
  'ąčęėēįōšųūž', // Samogitian
  'âàäêéèîôûùüñ', // Breton, Romansh, Friulian
  'ąęįǫłáéíóńçàèò', // Navajo, Apache
  'ąįųáéíóúčšžȟǧŋ', // Lakota
  'àéëñóŋɓɗƴ', // Wolof, Fula
  'ɛɔɲŋáàâǎéèêěíìîǐóòôǒúùûǔ', // Bambara, Lingala
  'ëçäöüéîûôâêï', // Uyghur in Latin letters, Walloon
];

/** Ordinary words that are also names of people: as names they need a capital where no sentence begins. */
const words =
  'grace will mark may rose dawn joy sue pat bill rob frank jack art faith hope june april dean young hunter noble price hill wood green brown white black long short little ' +
  'bell cook page field lane park mills banks church marsh moss heath lake brook stone king bishop knight abbott baker butler carter carpenter cooper farmer fisher gardener marshall mason miller ' +
  'porter sawyer shepherd smith taylor turner walker weaver wright day week spring summer winter snow frost rain west north east south best bright sharp strong swift wise good rich poor ' +
  'gray grey gold silver ruby pearl ivy holly hazel heather lily daisy poppy iris violet chase drew grant guy josh lance max miles nick pierce ray reed rod skip stew ted tony wade ward warren ' +
  'case chance clay cliff dale dick don ed forest gene glen harry jay jean jo jude kit lee liberty love major mercy miss norm olive penny peter randy rich robin rocky roger rowan rusty ' +
  'sandy summer terry trinity victor vic wally wanda wren art bob buck duke earl gale pike cole cross drake fox gill hart hawk hay hood hunt hurst key kidd knott leach lock lord lowe martin ' +
  'may mead moody moon nash newman nightingale oakes ogle paine parish parson payne pine plant pool pope potter power quick read rich ridge rivers rudd rush savage self shields shore singer ' +
  'skinner sparks speed spencer staff steel stock street summers tanner temple thorn tower town underwood vale vine wall waters webb welsh wells wilde winter wolf woods worth yates';

const common: ReadonlySet<string> = new Set(words.split(' '));

export const isCommonWord = (word: string): boolean => common.has(word);

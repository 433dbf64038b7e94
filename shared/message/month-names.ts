/** Months in the languages that the attributions and headers of mail clients are printed in, January first. */
const names: readonly string[] = [
  'january february march april may june july august september october november december',
  'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november desember',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'január február március április május június július augusztus szeptember október november december',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
];

/** What clients print that is no beginning of a name above. */
const odd: Readonly<Record<string, number>> = {
  chwe: 2,
  gorff: 7,
  rhag: 12,
  tach: 11,
  sept: 9,
  ene: 1,
  dic: 12,
  janv: 1,
  mrt: 3,
};

const months: Readonly<Record<string, number>> = (() => {
  const table: Record<string, number> = Object.create(null) as Record<string, number>;
  const add = (form: string, month: number): void => {
    // A beginning that two months share tells neither.
    table[form] = table[form] === undefined || table[form] === month ? month : 0;
  };
  for (const row of names) {
    row.split(' ').forEach((name, index) => {
      for (let length = 3; length < name.length; length++) add(name.slice(0, length), index + 1);
    });
  }
  for (const row of names) row.split(' ').forEach((name, index) => (table[name] = index + 1));
  for (const form of Object.keys(odd)) table[form] = odd[form] as number;
  return table;
})();

/** 1 to 12, or 0 where the word is no month. A full stop after it does not matter. */
export const readMonth = (word: string): number => months[word.toLowerCase().replace(/\.$/, '')] ?? 0;

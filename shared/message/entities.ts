/** Names of U+00A0 to U+00FF in order, as HTML has had them since version 2. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
  'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute ' +
  'THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ' +
  'ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** The rest that mail programs write, and the two letters that Welsh needs. */
const others: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsaquo: '‹',
  rsaquo: '›',
  bull: '•',
  hellip: '…',
  prime: '′',
  Prime: '″',
  euro: '€',
  trade: '™',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  minus: '−',
  ne: '≠',
  le: '≤',
  ge: '≥',
  dagger: '†',
  Dagger: '‡',
  permil: '‰',
  check: '✓',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Yuml: 'Ÿ',
  Wcirc: 'Ŵ',
  wcirc: 'ŵ',
  Ycirc: 'Ŷ',
  ycirc: 'ŷ',
  Tab: '\t',
  NewLine: '\n',
  colon: ':',
  comma: ',',
  period: '.',
  lpar: '(',
  rpar: ')',
  commat: '@',
  sol: '/',
  num: '#',
  excl: '!',
  quest: '?',
  percnt: '%',
  plus: '+',
  equals: '=',
  lowbar: '_',
  lsqb: '[',
  rsqb: ']',
};

/** What Windows-1252 has at 0x80 to 0x9F; a blank where it has nothing. */
export const windowsRow = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

const named: Readonly<Record<string, string>> = (() => {
  const table: Record<string, string> = Object.create(null) as Record<string, string>;
  latin.split(' ').forEach((name, index) => (table[name] = String.fromCharCode(0xa0 + index)));
  for (const name of Object.keys(others)) table[name] = others[name] as string;
  return table;
})();

const fromCode = (code: number): string => {
  if (code >= 0x80 && code <= 0x9f) return windowsRow[code - 0x80] as string;
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
};

const reference = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z][a-z0-9]{1,8}));?/gi;

/** Text with its character references read; one that is not known stays as it is written. */
export const decodeEntities = (text: string): string =>
  text.indexOf('&') < 0
    ? text
    : text.replace(reference, (whole: string, hex?: string, decimal?: string, name?: string) => {
        if (hex !== undefined) return fromCode(parseInt(hex, 16));
        if (decimal !== undefined) return fromCode(parseInt(decimal, 10));
        return named[name as string] ?? whole;
      });

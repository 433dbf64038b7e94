const plain: Readonly<Record<string, string>> = (() => {
  const table: Record<string, string> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };
  const accented: Record<string, string> = {
    a: 'àáâãäåāăą',
    c: 'çćĉċč',
    d: 'ď',
    e: 'èéêëēĕėęě',
    g: 'ĝğġģ',
    h: 'ĥħ',
    i: 'ìíîïĩīĭį',
    j: 'ĵ',
    k: 'ķ',
    l: 'ĺļľ',
    n: 'ñńņň',
    o: 'òóôõöōŏő',
    r: 'ŕŗř',
    s: 'śŝşšș',
    t: 'ţťŧț',
    u: 'ùúûüũūŭůűų',
    w: 'ŵẁẃẅ',
    y: 'ýÿŷỳ',
    z: 'źżž',
  };
  for (const letter of Object.keys(accented)) for (const form of accented[letter] ?? '') table[form] = letter;
  for (const apostrophe of '’‘ʼ`´') table[apostrophe] = "'";
  for (const hyphen of '‐‑–') table[hyphen] = '-';
  return table;
})();

/**
 * Lower case without accents, apostrophes and hyphens made plain, white space runs one blank: what two spellings of a name
 * have in common. By table, because `normalize` is not there in every runtime. Length may change.
 */
export const fold = (text: string): string => {
  let folded = '';
  for (const character of text.toLowerCase()) {
    const code = character.charCodeAt(0);
    // A combining mark belongs to the letter before it.
    if (code >= 0x300 && code <= 0x36f) continue;
    folded += plain[character] ?? character;
  }
  return folded.replace(/\s+/g, ' ').trim();
};

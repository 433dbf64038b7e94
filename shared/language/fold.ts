const accented = 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāăąćčďēęěğīłńňōőřśšťūůűųŵŷźżžß';
const plain = 'aaaaaaceeeeiiiinooooo' + 'ouuuuyyaaaccdeeegilnnoorsstuuuuwyzzzs';

/** Lower case, accents off, every apostrophe straight: by table, since the send runtime has no `normalize`. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  let folded = '';
  for (let i = 0; i < lower.length; i++) {
    const letter = lower.charAt(i);
    const code = lower.charCodeAt(i);
    if (code < 128 && code !== 0x60) folded += letter;
    else if (code === 0x60 || code === 0x2018 || code === 0x2019) folded += "'";
    else {
      const found = accented.indexOf(letter);
      folded += found < 0 ? letter : plain.charAt(found);
    }
  }
  return folded;
};

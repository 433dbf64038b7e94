/** Commonest words of English prose, commonest first: a phrase is not looked for at these if it has a rarer word. */
const commonest =
  'the to of and a in that is i it for you was on be with as at have this not are but by from he we they or an my your will all has had been if she so me do can what would there about no out which up when one ' +
  'please could them who his her just our any know like get more time some into only its than then now also how their were us did because after may very need want make see';

const rank = new Map(commonest.split(' ').map((word, at, all) => [word, all.length - at] as const));

/** What it costs to begin looking for a phrase at this word: 1 for a rare word, up to about 100 for the commonest. */
export const weigh = (word: string): number => rank.get(word) ?? 1;

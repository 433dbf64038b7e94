/** Contractions as they are written and as they are often mistyped, each opened into the words that phrases are written in. */
export const contractions: Readonly<Record<string, string>> = {
  ...opened('do does did is are was were have has had could would should must need might', ' not'),
  "can't": 'can not',
  cant: 'can not',
  cannot: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'shall not',
  shant: 'shall not',
  "ain't": 'is not',
  aint: 'is not',
  im: 'i am',
  ive: 'i have',
  youre: 'you are',
  youve: 'you have',
  youll: 'you will',
  theyre: 'they are',
  theyve: 'they have',
  weve: 'we have',
  hes: 'he is',
  shes: 'she is',
  thats: 'that is',
  whats: 'what is',
  whos: 'who is',
  theres: 'there is',
  wheres: 'where is',
  "let's": 'let us',
  ...possessiveLooking('he she it that what who there where how here everyone nobody somebody someone everybody one'),
  whod: 'who would',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  shouldve: 'should have',
  couldve: 'could have',
  wouldve: 'would have',
  "y'all": 'you all',
};

function opened(words: string, ending: string): Record<string, string> {
  const all: Record<string, string> = {};
  for (const word of words.split(' ')) {
    all[`${word}n't`] = word + ending;
    all[`${word}nt`] = word + ending;
    all[`${word}n;t`] = word + ending;
  }
  return all;
}

function possessiveLooking(words: string): Record<string, string> {
  const all: Record<string, string> = {};
  for (const word of words.split(' ')) all[`${word}'s`] = `${word} is`;
  return all;
}

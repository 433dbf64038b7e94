import nlp from 'compromise';

interface Conjugation {
  readonly [form: string]: string | undefined;
}

/** What compromise's own types leave out once a view is tagged. */
interface Tagged {
  verbs(): { conjugate(): readonly Conjugation[] };
  nouns(): { toPlural(): { text(): string } };
  adjectives(): { conjugate(): readonly Conjugation[] };
}

const tagged = (word: string, tag: string): Tagged => nlp(word).tag(tag) as unknown as Tagged;

const plural = (word: string): string => tagged(word, 'Noun').nouns().toPlural().text();

/** Forms that compromise lacks or writes the American way. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['be', 'is', 'are', 'am', 'was', 'were', 'being', 'been'],
  have: ['have', 'has', 'had', 'having'],
  do: ['do', 'does', 'did', 'doing', 'done'],
  get: ['get', 'gets', 'got', 'getting'],
  learn: ['learn', 'learns', 'learnt', 'learned', 'learning'],
  spoil: ['spoil', 'spoils', 'spoilt', 'spoiled', 'spoiling'],
  mislead: ['mislead', 'misleads', 'misled', 'misleading'],
  bcc: ['bcc', 'bccs', 'bcced', 'bccd', "bcc'd", 'bccing'],
  cc: ['cc', 'ccs', 'cced', 'ccd', "cc'd", 'ccing'],
};

/**
 * Every form of a word that a phrase may stand for: of a verb its tenses, of a noun its plural, of an adjective its
 * degrees, by compromise's lexicon. Used when phrases are compiled, never when a message is read.
 */
export const inflect = (word: string): readonly string[] => {
  const forms = inflected.get(word) ?? inflectAnew(word);
  inflected.set(word, forms);
  return forms;
};

/** The same verbs stand in many phrases, and each takes compromise about a millisecond. */
const inflected = new Map<string, readonly string[]>();

const inflectAnew = (word: string): readonly string[] => {
  const known = Object.prototype.hasOwnProperty.call(irregular, word) ? irregular[word] : undefined;
  if (known) return known;
  const adjective = nlp(word).has('#Adjective') && !nlp(`to ${word} it`).has('#Verb');
  const forms = adjective ? degrees(word) : [...conjugations(word), plural(word)];
  const clean = forms.map(form => form.toLowerCase().trim()).filter(form => form !== '' && form.indexOf(' ') < 0);
  return [...new Set([word, ...clean])];
};

const conjugations = (word: string): string[] => {
  const table = tagged(word, 'Infinitive').verbs().conjugate()[0] ?? {};
  return ['PastTense', 'PresentTense', 'Gerund', 'Participle'].map(form => table[form] ?? '');
};

/** Short adjectives only: nobody writes "incompetenter". */
const degrees = (word: string): string[] => {
  const table = tagged(word, 'Adjective').adjectives().conjugate()[0] ?? {};
  const degree = word.length <= 6 ? [table['Comparative'] ?? '', table['Superlative'] ?? ''] : [];
  return [...degree, table['Adverb'] ?? ''];
};

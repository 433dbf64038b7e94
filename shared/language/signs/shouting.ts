import { defineSign } from '../sign';

/** Capitals for a sentence or for the run of words that carries it, and runs of exclamation marks. */
const leastWords = 4;
/** Words of somebody speaking; a heading, a notice or a form's name has none of them. */
const spokenWords =
  /^(i|me|my|you|your|u|we|us|our|he|she|they|him|her|them|why|how|what|who|when|where|never|nobody|nothing|anybody|anyone|do|does|did|dont|will|must|should|stop|please|answer|tell|get|sort|again|enough|disgrace|disgraceful|ridiculous|unacceptable|joke|wrong|lies|rubbish|useless|nonsense)$/;
/** What a program or a disclaimer prints in capitals. */
const printed = /[_=\\{}<>|]|\bVIEWS EXPRESSED\b/;
const lettersOf = (words: readonly { word: string }[]): number => words.reduce((sum, { word }) => sum + word.length, 0);

export default defineSign({
  id: 'shouting',
  about: 'A run of words in capitals, or three or more exclamation marks together.',
  moods: ['quoted'],
  find: (text, sentence, tokens) => {
    const found = [];
    const marks = /!(?:[ !?]*!){2,}/.exec(text.slice(sentence.start, sentence.end));
    if (marks)
      found.push({
        start: sentence.start + marks.index,
        end: sentence.start + marks.index + marks[0].length,
        strength: 1,
        phrase: '!!!',
      } as const);
    for (let from = 0; from < tokens.length; from++) {
      let to = from;
      while (to < tokens.length && (tokens[to]!.shouted || tokens[to]!.word.length === 1)) to++;
      const run = tokens.slice(from, to);
      const spoken = run.filter(token => token.shouted && /[aeiouy]/.test(token.word) && !/\d/.test(token.word));
      const written = run.length ? text.slice(run[0]!.start, run[run.length - 1]!.end) : '';
      const isSpoken = run.some(({ word }) => spokenWords.test(word)) && !printed.test(written);
      if (spoken.length >= leastWords && lettersOf(spoken) >= 12 && isSpoken)
        found.push({
          start: run[0]!.start,
          end: run[run.length - 1]!.end,
          strength: 2,
          phrase: 'WORDS IN CAPITALS',
        } as const);
      from = Math.max(from, to);
    }
    return found;
  },
});

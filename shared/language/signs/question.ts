import { defineSign } from '../sign';

export default defineSign({
  id: 'question',
  about: 'A sentence that ends in a question mark: it asks the reader for something, if only for an answer.',
  moods: ['quoted'],
  find: (_, sentence) =>
    sentence.asks ? [{ start: sentence.start, end: sentence.end, strength: 1, phrase: '?' } as const] : [],
});

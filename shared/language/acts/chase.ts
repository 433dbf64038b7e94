import { defineAct } from '../act';

export default defineAct({
  id: 'chase',
  about: 'Presses for an answer to what the writer has asked before. New facts and thanks are no chase.',
  plain: [
    '(any|no) (news|update|progress|joy|luck|word|reply|response|answer) ...3 (on|about|with|yet|$)',
    '(chasing|chase|following up|follow up|nudging|reminding {you}|gentle reminder|reminder)',
    '(not|never|yet to) [yet] (had|heard|received|got|have|hear) ...4 (reply|response|answer|acknowledgement|back|anything|word|from {you})',
    '(still|am) (waiting|awaiting) ...4 (reply|response|answer|hear|word|{you})',
    '(have|had) {you} (had|managed|got) [a|any|the] [chance|time|moment|round]',
    '(when|where) (is|will|can|may) ...4 (reply|response|answer) ',
  ],
  silences: [
    '(since i wrote|things have moved|it has got worse|changed|you (said|promised)|as promised|no rush|no hurry|thank you for)',
  ],
  moods: ['quoted', 'supposed', 'reported-speech'],
  examples: {
    found: [
      'Any news on this?',
      'I am chasing the note I sent on Monday.',
      'I have not had a reply.',
      'Still waiting for an answer.',
      'Have you had a chance to look at this?',
      'A gentle reminder about the hedge.',
      'No word yet?',
      'I have yet to hear from you about the lamp.',
    ],
    quiet: [
      'Thank you for your reply.',
      'You said you would write by Monday and I have not had a reply.',
      'The bin was missed again.',
      'Could you let me know when the lift is mended?',
      'No rush, but any news?',
      'I have news for you.',
      'The dog chased the postman.',
      'The answer is in the report.',
    ],
  },
});

import { defineAct } from '../act';

export default defineAct({
  id: 'supposed',
  about: 'What follows is supposed, not said: if, were he to, suppose, in case.',
  plain: [
    '^(if|unless|suppose|supposing|were|in case|imagine|whether)',
    '^(had|should) {anyone}',
    '(only|even|as|and|but|or|though) if',
    '(in case|whether or not|suppose that|supposing|assuming|on the assumption that|were (i|we|he|she|you|they|it) to)',
    '(tell|ask|asked|asking|know|say|see|establish|check|consider|decide|wonder|find out|explain) [{self}|him|her|them|you] (whether|if)',
    '(said|told you|tell you|rang|ring|write|wrote|let you know|say so|shout) if',
  ],
  reach: 'after',
  examples: {
    found: [
      'If I thought he had been careless I would tell you.',
      'Were he rude, I should say so.',
      'Suppose he was lying.',
      'Please check whether he was negligent.',
      'Had he been rude I would have said so.',
      'Could you tell me if the officer was late?',
      'In case he is lazy, watch him.',
      'Unless he is incompetent it will be done.',
    ],
    quiet: [
      'He was careless.',
      'You are rude.',
      'The file was lost.',
      'I wonder at his patience.',
      'We had a good meeting.',
      'He should be ashamed.',
      'You were late again.',
      'Had enough of this.',
    ],
  },
});

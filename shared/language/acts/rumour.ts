import { defineAct } from '../act';

export default defineAct({
  id: 'rumour',
  about: 'Passes on talk about a person that the writer does not vouch for.',
  plain: [
    '(the|all the) (talk|gossip|word|rumour|whisper|story) (in the office|round here|round the office|is|going round|on the street|at the depot|has it)',
    '(rumour has it|word is|people are saying|everybody says|everyone says|everyone is saying|what everyone is saying|there are rumours|there is a rumour|i have heard it said|a little bird)',
    '(i do not know|can not say|not sure) ...2 (it is|that is|whether it is|if it is|if that is) true',
    '({someone} is|{someone} are) [said|rumoured|supposed|meant] to be (on the take|drinking|having an affair|in the pay|fiddling|working for)',
    '(nose in the trough|on the fiddle|on the take|back handers|backhanders|having an affair|bit on the side)',
  ],
  moods: ['quoted', 'supposed'],
  examples: {
    found: [
      'The talk in the office is that he is leaving under a cloud.',
      'Rumour has it that she failed her exams.',
      'I do not know that it is true, but he was seen with the agent.',
      'Everyone is saying that he drinks.',
      'A little bird told me about his weekend.',
      'People are saying she got the job through her uncle.',
      'Word is that he is on the way out.',
      'They reckon he is on the fiddle.',
    ],
    quiet: [
      'The talk on flooding is at seven.',
      'I do not know when it will be mended.',
      'She is said to be back on Monday.',
      'The story in the paper is wrong.',
      'The bird boxes are up.',
      'Word the letter as you wish.',
      'There is no truth in it.',
      'It is true that we are late.',
    ],
  },
});

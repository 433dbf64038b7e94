import { defineAct } from '../act';

export default defineAct({
  id: 'apology',
  about: 'The writer apologises: what follows is owned and regretted.',
  plain: [
    '{self} (am|are) [so|very|really|truly|genuinely|extremely|terribly] sorry (for|that i|that we|i|we|about|if|to have)',
    '^[so|very|really|terribly] sorry (for|that i|that we|i|we|about|if|to have|again)',
    '(i|we) [do|must|would like to|want to|can only|sincerely|wish to] apologise',
    '[my|our|sincere|many|please accept my] (apologies|apology) (for|that|if|to)',
    '^[my|our|sincere|many] apologies (for|if|that|again|about|to)',
    '^[my|our|sincere|many] apologies $',
    '(i|we) owe {anyone} an apology',
    '(i|we) (regret|withdraw) (that|what|my|calling|saying|having)',
    '(forgive|excuse) (me|my)',
    '(my|our) (mistake|fault|error|bad|slip)',
  ],
  reach: 'after',
  examples: {
    found: [
      'I am sorry I called you careless.',
      'We apologise for the delay.',
      'My apologies for the tone of my last message.',
      'Sorry about yesterday.',
      'I owe Gareth an apology.',
      'Please accept my apologies for missing it.',
      'That was my mistake.',
      'I regret that remark.',
    ],
    quiet: [
      'I am sorry to say that the bins were missed.',
      'I was sorry to hear about your father.',
      'Apologies received from Cllr Cole were noted in the minutes as usual.',
      'Sorry state of affairs on the quay again.',
      'You owe her an apology.',
      'He should apologise.',
      'She is sorry she could not come.',
      'The minister said nothing.',
    ],
  },
});

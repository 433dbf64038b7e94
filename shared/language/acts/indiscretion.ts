import { defineAct } from '../act';

export default defineAct({
  id: 'indiscretion',
  about:
    'Words that would not bear publication: swearing, or asking that a message be destroyed or never have been said.',
  plain: [
    '(fuck|fucks|fucking|fucked|shit|shite|bullshit|bollocks|wanker|wankers|twat|cunt|arsehole|pissed off|piss up)',
    '(delete|bin|destroy|shred|lose) this (email|e mail|message|mail) [after|once|when|please|as soon as|$]',
    '(this is|strictly|speaking|all) off the record',
    '(you did not (get|hear|have) this from me|i never sent this|this email does not exist)',
  ],
  moods: ['quoted', 'reported-speech'],
  examples: {
    found: [
      'It is a load of bollocks.',
      'Delete this email after you have read it.',
      'This is off the record.',
      'You did not hear this from me.',
      'What the fuck is going on with the bins?',
      'Please destroy this message once read.',
      'I never sent this.',
      'The consultants talk bullshit.',
    ],
    quiet: [
      'Please delete the old version of the form.',
      'He was off sick, the record shows.',
      'The dog fouling sign is down.',
      'Bin collections are late.',
      'Keep a record of the call.',
      'A resident said "this is bollocks".',
      'Please delete this line from the minutes.',
      'You will hear from me on Monday.',
    ],
  },
});

import { defineAct } from '../act';

export default defineAct({
  id: 'public-event',
  about: 'Invites the public to a meeting or event of the council, or asks for views in a consultation.',
  plain: [
    '(public|community|residents) (meeting|exhibition|consultation|drop in|information evening|information event|workshop)',
    '(drop in|consultation|open) (session|event|evening|day|exhibition)',
    '(have your say|tell us what you think|come and (tell|see|look|meet|find|talk)|we would like [to hear] your (views|comments))',
    '(we|council) (are|is) [now|also] (consulting|holding a consultation|seeking (views|comments))',
    '(consultation|drop in|exhibition) (on|about|into|for|at|opens|runs|starts|closes|will)',
  ],
  silences: [
    '(closed with|last year|consultation (response|reply|responses|replies)|statutory consultee|thank you for coming)',
  ],
  moods: ['quoted', 'supposed', 'reported-speech'],
  examples: {
    found: [
      'We are holding a public meeting in the village hall on Thursday.',
      'Come and tell us what you think of the drawings.',
      'There will be a drop-in session at the library.',
      'We are consulting on a new parking zone.',
      'Have your say on the play area.',
      'The exhibition opens on Monday at ten.',
      'The consultation runs until 30 October.',
      'A residents’ meeting will be held in the school.',
    ],
    quiet: [
      'The committee meets on Thursday.',
      'The consultation closed with 61 comments.',
      'Thank you for your letter.',
      'The meeting has been moved to room 3.',
      'Your consultation response is attached.',
      'Could we meet on Friday?',
      'The hall is open until nine.',
      'The public path is closed.',
    ],
  },
});

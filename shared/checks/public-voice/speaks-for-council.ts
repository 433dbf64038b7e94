import { isOutside } from '../../directory/kinds';
import { defineCheck } from '../check';
import { inHeader } from '../evidence';
import { isLeading } from '../press';
import { actsForCouncil, opened } from '../people';
import { reword } from '../remedies';

const voice =
  /\b(on behalf of|speaking for|writing for|i speak for) (the )?((district|borough|city|county|town) )?(council|corporation|authority)\b(?! tax)/i;
const disclaimed = /\b(not|never|rather than|cannot|can't|don't|do not) [^.?!]{0,30}$/i;

export default defineCheck({
  id: 'speaks-for-council',
  title: 'This speaks for the council',
  group: 'public-voice',
  binds: 'member',
  about:
    'A member without a leading post writes to somebody outside “on behalf of the Council”. Leaders, cabinet members and chairs speak in ' +
    'their role.',
  needs: ['to', 'cc', 'bcc', 'own'],
  parameters: {},
  advice: {
    voice:
      'Letters for the council go in an officer’s or a leading member’s name. Say that you write as ward councillor.',
  },
  examples: {
    found: [
      {
        why: 'A ward member writes for the council',
        policy: 'uttlesford-2017',
        from: 'cllr.norman.tull@eastmarsh.gov.uk',
        to: ['landteam@larkfield-homes.test'],
        own: 'I write on behalf of the Council to say that the road is unsafe.',
      },
    ],
    quiet: [
      {
        why: 'The Leader does',
        policy: 'uttlesford-2017',
        from: 'cllr.hilary.marchbank@eastmarsh.gov.uk',
        to: ['landteam@larkfield-homes.test'],
        own: 'I write on behalf of the Council to say that the road is unsafe.',
      },
    ],
  },
  examine: examination => {
    const { sender, message } = examination;
    const outside = opened(examination.readers).filter(person => isOutside(person) && !actsForCouncil(person));
    const said = voice.exec(message.own);
    if (!outside.length || !said || isLeading(sender) || disclaimed.test(message.own.slice(0, said.index)))
      return undefined;
    const start = said.index;
    const end = start + said[0].length;
    return {
      outcome: 'voice',
      evidence: [{ field: 'own', text: said[0], start, end }, ...inHeader(examination, outside)],
      remedies: [reword(start, end)],
      about: outside,
    };
  },
});

import { defineAct } from '../act';

export default defineAct({
  id: 'casework',
  about:
    'The writer acts for a constituent, or on a matter in the ward. The target is the constituent where one is named.',
  plain: [
    '{*third} [has|have|had|also|just] (asked|asks|contacted|written|wrote|rang|rung|phoned|emailed|came|come|been|approached|told|tells|complained|complains|says|said|reports|reported|is worried|wants|needs|would like|lives|is waiting|was told|has had|have had|stopped|showed|shown|had|got|is|are) ...3',
    '(constituent|resident|tenant|neighbour|lady|gentleman|couple|family|pensioner|householder|leaseholder|parishioner) (of mine|in [my|the] ward|in|at|from|on|who|has|is|was)',
    '(my|a|one of my|several|some|two of my|many) (constituent|constituents|resident|residents|ward residents)',
    '(in|of|from|across|round) (my|our|the) (ward|patch|division|village|estate)',
    '(on behalf of|acting for|for) ({*third}|my constituent|a constituent|a resident|residents|the family|the tenants)',
    '(at|from|after|to) (my|our) surgery',
    '(the|a) (lady|gentleman|family|couple|man|woman|chap|residents|tenants|tenant|resident|neighbours) (at|of|in|from) (number|flat|{digits}|no)',
    '(mr|mrs|ms|miss|dr) ...2 (of|at) (number|flat|no|{digits})',
    "{*third's} (case|housing|application|complaint|repair|rent|council tax|bin|bins|benefit|claim|appeal|fence|drains|drain|roof|tenancy|transfer|house|home|flat|garden|bill|account)",
    '(ward|residents) (issue|matter|problem|complaint|enquiry|casework|concern)',
    '(as|being) [the|their|her|his] ward (member|councillor)',
  ],
  silences: ['(my own|our own) (house|home|bin|bins|garden|drive|council tax)'],
  moods: ['quoted'],
  examples: {
    found: [
      'Mrs Lane of 14 Mill Road has asked me about her bin.',
      'A resident in Thorpe tells me the lamp is out.',
      'My constituent has had no reply.',
      'There is a flooded gully in my ward.',
      'A lady came to my surgery on Saturday.',
      'I write on behalf of the family at number 9.',
      'The tenant at flat 2 has no heating.',
      'Several residents have complained.',
    ],
    quiet: [
      'What is our policy on second homes?',
      'Please send the agenda.',
      'I shall vote against it.',
      'My own bin was missed.',
      'Thank you for the report.',
      'Could you draft me an amendment?',
      'The committee meets at six.',
      'The lanyard has snapped.',
    ],
  },
});

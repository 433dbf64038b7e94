import { defineClasses } from '../classes';

/** Offices a member speaks from. */
export default defineClasses({
  office: [
    '(ward|local|county|district|borough|town|parish|city|division|elected) (member|councillor|representative)',
    'councillor (for|representing)',
    'member for',
    'cabinet member',
    'portfolio holder',
    'executive member',
    '[deputy|group|council] leader',
    'leader of',
    '[vice] chair',
    '[vice] chairman',
    'chairwoman',
    'mayor',
    'spokesperson',
    'spokesman',
    'spokeswoman',
    'whip',
    'lead member',
    'alderman',
    'private (individual|citizen|person|resident)',
    'resident',
    'individual',
    'opposition',
    'shadow',
    'group',
    'citizen',
  ],
});

import { defineClasses } from '../classes';

export default defineClasses({
  be: [
    'is',
    'are',
    'was',
    'were',
    'am',
    'be',
    'been',
    'being',
    '(has|have|had) been',
    '(will|would|may|might|must|can|could) be',
  ],
  seem: ['{be}', '~seem [to be]', '~look', '~appear [to be]', '~sound', '~remain', '~prove [to be]', '~become'],
  modal: [
    'can',
    'could',
    'will',
    'would',
    'shall',
    'should',
    'may',
    'might',
    'must',
    'ought to',
    'need to',
    '(has|have|had) to',
  ],
});

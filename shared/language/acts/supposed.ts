import { defineAct } from '../act';

export default defineAct({
  id: 'supposed',
  about: 'What follows is supposed, not said: if, were he to, suppose, in case.',
  plain: [
    '^(if|unless|suppose|supposing|were|had|should|in case|whether|imagine)',
    '(only|even|as|and|but|or) if',
    '(in case|whether or not|suppose that|supposing|assuming)',
  ],
  reach: 'after',
  examples: {
    found: ['If I thought he had been careless I would tell you.', 'Were he rude, I should say so.'],
    quiet: ['He was careless.'],
  },
});

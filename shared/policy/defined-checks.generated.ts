// Written by `npm run generate` from the files of shared/checks: edit those.
export const definedChecks: readonly string[] = [
  'information-request',
  'instruction-to-officer',
  'junior-bypass',
  'blind-copy',
  'forwarded-without-author',
  'no-copy-request',
  'request-in-confidence',
  'silent-copy',
  'complaint-route',
  'criticism-of-officer',
  'personal-attack',
  'public-criticism',
  'out-of-hours-demand',
  'out-of-hours',
];

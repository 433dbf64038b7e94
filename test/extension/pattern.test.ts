import { expect, it } from 'vitest';
import { patternOf } from '../../extension/options/pattern';

it.each([
  ['https://webmail.saltmere.gov.uk', 'https://webmail.saltmere.gov.uk/*'],
  [' webmail.saltmere.gov.uk/roundcube/?_task=mail ', 'https://webmail.saltmere.gov.uk/*'],
  ['https://webmail.saltmere.gov.uk/*', 'https://webmail.saltmere.gov.uk/*'],
  ['https://webmail.saltmere.gov.uk:8443/', 'https://webmail.saltmere.gov.uk:8443/*'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/*'],
])('the address %j is served as %s', (address, pattern) => {
  expect(patternOf(address)).toBe(pattern);
});

it.each([
  '',
  'webmail',
  'http://webmail.saltmere.gov.uk',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://',
  'a b.test',
])('the address %j is refused', address => {
  expect(patternOf(address)).toBeUndefined();
});

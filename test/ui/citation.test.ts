import { expect, it } from 'vitest';
import { protocolName } from '../../shared/ui/citation';

const protocol = {
  title: 'Member/Officer Protocol',
  version: 'May 2017',
  adopted: '',
  status: 'adopted' as const,
  url: '',
};

it.each([
  [protocol, 'Member/Officer Protocol, May 2017'],
  [{ ...protocol, status: 'draft' as const }, 'Member/Officer Protocol, May 2017, draft'],
  [
    { ...protocol, version: 'Proposed draft of May 2017', status: 'draft' as const },
    'Member/Officer Protocol, Proposed draft of May 2017',
  ],
  [
    { ...protocol, version: '3', status: 'unknown' as const },
    'Member/Officer Protocol, version 3, adoption not confirmed',
  ],
  [{ ...protocol, version: '' }, 'Member/Officer Protocol'],
])('a protocol is cited with its standing, said once: %j', (cited, expected) => {
  expect(protocolName(cited)).toBe(expected);
});

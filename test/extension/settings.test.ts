import { describe, expect, it } from 'vitest';
import { mergeSettings, nothingManaged, readManaged, readSettings } from '../../extension/background/settings';

const council = readManaged({
  policy: '{"id":"x"}',
  directory: 'email,kind',
  hosts: { roundcube: ['https://a.test/*'] },
  locked: ['policy'],
});

describe('settings', () => {
  it('are the council’s where the person has none', () => {
    expect(mergeSettings({}, council)).toEqual({
      policy: '{"id":"x"}',
      directory: 'email,kind',
      lists: '',
      hosts: { roundcube: ['https://a.test/*'] },
    });
  });

  it('are the person’s own, but not where the council has locked them', () => {
    const merged = mergeSettings({ policy: 'rugby-2022', directory: 'mine' }, council);
    expect(merged.policy).toBe('{"id":"x"}');
    expect(merged.directory).toBe('mine');
  });

  it('add up where webmail is, unless the council has locked it', () => {
    const own = { hosts: { roundcube: ['https://b.test/*'], sogo: ['https://c.test/*'] } };
    expect(mergeSettings(own, council).hosts).toEqual({
      roundcube: ['https://a.test/*', 'https://b.test/*'],
      sogo: ['https://c.test/*'],
    });
    expect(mergeSettings(own, { ...council, locked: ['hosts'] }).hosts).toEqual({ roundcube: ['https://a.test/*'] });
  });

  it('are the model protocol where nobody has set any', () => {
    expect(mergeSettings({}, nothingManaged)).toEqual({ policy: 'model', directory: '', lists: '', hosts: {} });
  });

  it('take what can be used of a wrong answer, and nothing else', () => {
    expect(
      readSettings({ policy: 7, directory: 'x', hosts: { roundcube: ['https://a.test/*', 3, ''], sogo: 'no' } }),
    ).toEqual({
      directory: 'x',
      hosts: { roundcube: ['https://a.test/*'], sogo: [] },
    });
    for (const nonsense of [null, 'x', [], 3]) expect(readManaged(nonsense)).toEqual({ locked: [] });
    expect(readManaged({ locked: ['policy', 'everything'] }).locked).toEqual(['policy']);
  });
});

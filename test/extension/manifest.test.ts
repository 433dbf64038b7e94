import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import schema from '../../extension/managed-schema.json' with { type: 'json' };
import { EXTENSION } from './browser';

describe('the manifest', () => {
  it('has a key that makes the extension’s id the same everywhere', () => {
    const digest = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32);
    const id = [...digest].map(digit => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16))).join('');
    expect(id).toBe(EXTENSION);
  });

  it('asks for no address before the person has given leave', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'offscreen']);
  });

  it('declares every key of the managed configuration, which a browser drops otherwise', () => {
    expect(Object.keys(schema.properties)).toEqual(['policy', 'directory', 'lists', 'hosts', 'locked']);
    expect(Object.keys(schema.properties.hosts.properties)).toEqual(['roundcube', 'sogo']);
  });
});

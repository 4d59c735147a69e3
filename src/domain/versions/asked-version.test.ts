import { describe, expect, it } from 'vitest';
import { realPackage } from '../testing.ts';
import { askedVersion } from './asked-version.ts';

const pkg = {
  ...realPackage,
  version: '1.2.0',
  versions: [
    { version: '1.0.0', created: '2026-11-24T00:00:00Z' },
    { version: '1.1.0', created: '2027-01-10T00:00:00Z' },
  ],
};

describe('the version that an address names', () => {
  it('is the present one where none is named, or the present one is', () => {
    expect([null, '', '1.2.0'].map((text) => askedVersion(pkg, text).kind)).toEqual([
      'current',
      'current',
      'current',
    ]);
  });

  it('leads back over every version between', () => {
    expect(askedVersion(pkg, '1.0.0')).toEqual({
      kind: 'earlier',
      version: '1.0.0',
      created: '2026-11-24T00:00:00Z',
      steps: ['1.1.0', '1.0.0'],
    });
  });

  it.each(['9.9.9', '1.0', '../secret', '<b>'])(
    'is unknown where the package does not carry it: %s',
    (text) => {
      expect(askedVersion(pkg, text)).toEqual({ kind: 'unknown', text });
    },
  );
});

/** How a reader's device and network are imitated. */
export interface Profile {
  readonly name: 'desktop' | 'mobile';
  readonly viewport: { readonly width: number; readonly height: number };
  /** How many times slower than this machine. */
  readonly cpuSlowdown: number;
  /** `null`: as fast as the machine serves. */
  readonly network: { readonly latencyMs: number; readonly bitsPerSecond: number } | null;
}

export const PROFILES: readonly Profile[] = [
  { name: 'desktop', viewport: { width: 1280, height: 900 }, cpuSlowdown: 1, network: null },
  {
    name: 'mobile',
    viewport: { width: 360, height: 740 },
    cpuSlowdown: 4,
    network: { latencyMs: 150, bitsPerSecond: 1_600_000 },
  },
];

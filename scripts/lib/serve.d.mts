import type { Server } from 'node:http';

export function serve(
  root: string,
  port: number,
  host?: string,
): Promise<{ readonly server: Server; readonly address: string }>;

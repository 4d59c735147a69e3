import type { Server } from 'node:http';

export function serveExamples(
  root: string,
  site: string,
  port: number,
): Promise<{ readonly server: Server; readonly address: string }>;

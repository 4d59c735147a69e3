import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, type Frame, type Page } from '@playwright/test';
import { serveExamples } from '../scripts/lib/serve-examples.mjs';
import { overTls } from './over-tls.ts';

/** Every view of the build. */
export const VIEW_IDS: readonly string[] = readdirSync(new URL('../dist/embed', import.meta.url)).toSorted();

interface HostOptions {
  readonly isSecure?: boolean;
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

interface HostPage {
  readonly headers: Readonly<Record<string, string>>;
  readonly html: string;
}

/** Pages that embed, served by a server of their own: another origin than the dashboard's. */
const hostPages = new Map<string, HostPage>();
let hostServer: Promise<string> | null = null;

function hostOrigin(): Promise<string> {
  hostServer ??= new Promise((resolve) => {
    const server = createServer((request, response) => {
      const page = hostPages.get(request.url ?? '');
      response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers });
      response.end(page?.html);
    });
    server.unref();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
    });
  });
  return hostServer;
}

let secureHost: Promise<string> | null = null;

function secureHostOrigin(): Promise<string> {
  secureHost ??= hostOrigin().then(overTls);
  return secureHost;
}

/** Opens a bare page of another origin with `body` in it. */
export async function openHost(page: Page, body: string, options: HostOptions = {}): Promise<void> {
  const { head = '', headers = {} } = options;
  const path = `/${hostPages.size}`;
  const html = `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>An article</title>${head}</head><body><main><h1>An article</h1>${body}</main></body></html>`;
  hostPages.set(path, { headers, html });
  await page.goto((await (options.isSecure ? secureHostOrigin() : hostOrigin())) + path);
}

let exampleServer: Promise<string> | null = null;

/** Opens a page of docs/examples, served at an address of its own against the built site. */
export async function openExample(page: Page, path: string, site: string): Promise<void> {
  exampleServer ??= serveExamples(fileURLToPath(new URL('..', import.meta.url)), site, 4700).then(
    ({ server, address }) => {
      server.unref();
      return address;
    },
  );
  await page.goto((await exampleServer) + path);
}

/** What a host does that follows heights by itself, and keeps all that frames tell it. */
export const FOLLOWING_HOST = `<script>
  window.told = [];
  addEventListener('message', (event) => {
    const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === event.source);
    told.push({ frame: frame?.id, data: event.data });
    if (event.data.type === 'kzru:height' && frame && !window.isDeaf) frame.style.height = event.data.height + 'px';
  });
</script>`;

export function iframe(id: string, src: string, attributes = ''): string {
  return `<iframe id="${id}" title="${id}" src="${src}" ${attributes} style="display:block;width:100%;height:420px;border:0"></iframe>`;
}

/** The document inside an iframe of the page, when it shows its view. */
export async function embedIn(page: Page, selector: string): Promise<Frame> {
  const element = await page.locator(selector).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  await settledFrame(frame);
  return frame;
}

export async function settledFrame(frame: Frame): Promise<void> {
  await expect(frame.locator('.embed[data-status="ready"] .view-foot')).toBeAttached();
  await expect(frame.locator('.ui-skeleton')).toHaveCount(0);
}

/** Heights told by each frame, in their order. */
export function heightsTold(page: Page): Promise<Readonly<Record<string, readonly number[]>>> {
  return page.evaluate(() => {
    const all: Record<string, number[]> = {};
    const { told } = window as unknown as {
      told: { frame: string; data: { type?: string; height: number } }[];
    };
    for (const { frame, data } of told) {
      if (data.type === 'kzru:height') (all[frame] ??= []).push(data.height);
    }
    return all;
  });
}

/** True if the document in the frame has something to scroll. */
export function scrollsInside(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return scrollHeight > clientHeight || scrollWidth > clientWidth;
  });
}

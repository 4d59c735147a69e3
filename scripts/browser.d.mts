/** What starts a browser with Playwright; `env` adds to the process's own. */
export interface BrowserOptions {
  readonly executablePath?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function findBrowser(): Promise<BrowserOptions | null>;
export function browserAtHand(): Promise<BrowserOptions | null>;

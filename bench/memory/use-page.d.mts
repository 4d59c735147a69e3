import type { CDPSession, Page } from '@playwright/test';

export function changeFilters(page: Page, count: number): Promise<void>;
export function changePages(page: Page, count: number): Promise<void>;
export function held(
  page: Page,
  cdp: CDPSession,
): Promise<{ heapMb: number; nodes: number; inDocument: number; listeners: number }>;

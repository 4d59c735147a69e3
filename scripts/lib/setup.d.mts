export const ROOT: string;
export const CACHE: string;
export function ensurePackages(): void;
export function ensureBuild(): void;

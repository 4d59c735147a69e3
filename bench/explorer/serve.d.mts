export function withoutContent(html: string): string;

export function syntheticProjects(
  root: string,
  count: number,
  seed?: number,
): Readonly<Record<string, readonly unknown[]>>;

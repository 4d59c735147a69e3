import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';

interface Conversion {
  /** Format to convert to, also the ending of what comes out: `fods`, `fodp`, `pdf`. */
  readonly to: string;
  /** How the files are to be read, where their ending does not say it all. */
  readonly readAs?: string;
}

/**
 * Opens files in LibreOffice, all in one go, and returns what it understood in another format, by file name.
 * @throws where a file does not come out
 */
export function convert(
  files: ReadonlyMap<string, Uint8Array>,
  { to, readAs }: Conversion,
): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const args = [
      '--headless',
      '--norestore',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...(readAs === undefined ? [] : [`--infilter=${readAs}`]),
      '--convert-to',
      to,
      '--outdir',
      out,
      ...[...files.keys()].map((name) => join(folder, name)),
    ];
    const { stderr, error } = spawnSync('soffice', args, { encoding: 'utf8' });
    if (error) throw error;
    return new Map(
      [...files.keys()].map((name) => {
        try {
          return [name, readFileSync(join(out, `${parse(name).name}.${to}`))];
        } catch (cause) {
          throw new Error(`LibreOffice could not open ${name}: ${stderr}`, { cause });
        }
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

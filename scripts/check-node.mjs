/*
 * Runs before the commands: a sentence instead of a syntax error where Node is too old for the tools of the project. Written
 * so that Node 12 can read it, the oldest that knows this kind of file.
 */
const MINIMUM = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
  console.error(
    `Node ${MINIMUM.join('.')} or newer is needed; this is ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}

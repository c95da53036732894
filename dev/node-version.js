/*
 * Loaded before `npm start` and the like (`node --import`): an older Node cannot even read TypeScript, so that the words for it
 * have to come from plain JavaScript. On Linux npm brings a newer Node along and this never speaks.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18) || (major === 23 && minor < 6)) {
  console.error(`Forewarn needs Node 22.18 or newer to run here; this is ${process.versions.node}.`);
  process.exit(1);
}

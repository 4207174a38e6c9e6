// Builds after an install, so that `npm ci` alone leaves `npx pressgraph` working. npx, too, runs this step when it first
// runs the command of the package it stands in: what is built already is then left alone, and where nothing is built yet
// it gets a command that says so, since npx never looks again for one that it did not find.
import { execSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const COMMAND = 'dist/cli/main.js';
const NOT_BUILT = `#!/usr/bin/env node
console.error('pressgraph: it is not built yet; run npm ci');
process.exitCode = 1;
`;

const isNpx = process.env.npm_command === 'exec';
if (!isNpx) {
  execSync('npm run build', { stdio: 'inherit' });
} else if (!existsSync(COMMAND)) {
  mkdirSync('dist/cli', { recursive: true });
  writeFileSync(COMMAND, NOT_BUILT);
}

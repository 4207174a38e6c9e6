// Builds after an install, so that `npm ci` alone leaves `npx pressgraph` working. npx, too, runs this step when it first
// runs the command of the package it stands in; what is built already is then left alone.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isNpx = process.env.npm_command === 'exec';
if (!isNpx || !existsSync('dist/cli/main.js')) execSync('npm run build', { stdio: 'inherit' });

#!/usr/bin/env node
/** The `pressgraph` command. */
import './engine.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2));

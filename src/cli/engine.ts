/**
 * How the JavaScript engine goes about this program; imported for its effect, before all else.
 *
 * Reading is a thousand small functions over a few kinds of objects. Compiled as early as is usual, most are soon thrown
 * away and compiled again, on other cores too: for some hundred articles that takes more time than reading them. So the
 * engine is to look longer before it compiles a function for good (its usual budget is 135,168).
 */
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--interrupt-budget=1000000');

// Until then a function is put into plain machine code at its first call: nearly all of them are called again and again.
setFlagsFromString('--always-sparkplug');

// compromise looks into the environment at every tag that it gives. Node asks the operating system each time; a copy of it
// is an object like any other.
process.env = { ...process.env };

import { type BundledOptions, bundledRulebook } from './bundled-rulebook.ts';
import type { Rulebook } from './core/rules/rulebook.ts';
import type { RuleText } from './core/rules/user-rules.ts';
import { parseYaml } from './core/rules/yaml.ts';

/** The rulebook with users' own rules: what only those need, the YAML parser, comes in here. */

export interface RulebookOptions extends BundledOptions {
  /** Users' own files of rules and names; a mistake in one throws a `RuleError`. */
  readonly userRules?: readonly RuleText[];
}

/** Reads the bundled rules and users'; takes some tenths of a second, so do it once. */
export function loadRulebook({ userRules = [], ...options }: RulebookOptions = {}): Rulebook {
  return bundledRulebook(
    options,
    userRules.map(({ file, text }) => parseYaml(file, text)),
  );
}

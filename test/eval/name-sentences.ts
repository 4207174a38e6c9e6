/** Sentences in which a name of a given kind is at home, so that pairs of names can be read as news. */
import type { NameInText } from './pairs.ts';

type Sentences = Readonly<Record<string, (name: string) => string>>;

/** The first that an article says of it: what it is. */
export function openingSentence({ name, kind }: NameInText): string {
  return OPENING[kind]?.(name) ?? `The talk was about ${name}.`;
}

/** A later one, which takes it as known. */
export function laterSentence({ name, kind }: NameInText): string {
  return LATER[kind]?.(name) ?? `Then the talk came to ${name}.`;
}

const OPENING: Sentences = {
  person: (name) => `The plan was presented on Monday by ${name}, a lawyer who spoke to reporters in the lobby.`,
  company: (name) => `The contract went to ${name}, a company with 300 employees.`,
  product: (name) => `The update added a dark mode to ${name}, an app for planning meetings.`,
  model: (name) => `The researchers tested ${name}, an AI model that was released in May.`,
  government: (name) => `The rules were issued on Monday by ${name}, which licenses the trade.`,
  organization: (name) => `The report was written by ${name}, a nonprofit that has watched the trade for years.`,
  publication: (name) => `The story first appeared in ${name}, a newspaper.`,
  law: (name) => `Lawmakers passed ${name}, a law that many had fought, in June.`,
};

const LATER: Sentences = {
  person: (name) => `“We will appeal,” ${name} said.`,
  company: (name) => `Last year ${name} acquired a smaller rival.`,
  product: (name) => `Customers have complained that ${name} crashes too often.`,
  model: (name) => `In other tests ${name} did worse.`,
  government: (name) => `In March ${name} fined two companies.`,
  organization: (name) => `In March ${name} published its findings.`,
  publication: (name) => `The editors of ${name} stood by the story.`,
  law: (name) => `Companies that break ${name} can be fined.`,
};

import { describe } from 'vitest';
import { checkTable } from './table-of-names.ts';

/**
 * Which bearer of a name is meant, and what is a name of its own rather than a piece of a longer one. A line is a text, `=>`,
 * and all that it names with its kind.
 */
const SENSES = `
# What an offer calls its own funds and papers, unless it is short for one of them.
Each Fund may buy notes of Norvane. Each Fund's shares fell, and a Fund rose. => Norvane (company)
It was told by Tarnow Growth Trust (the "Fund") and by Norvane. The Fund said so. => Tarnow Growth Trust (?); Norvane (company)
It was told by Velm Health Fund and Velm Income Fund, and by Norvane. The value of a Fund fell. => Velm Health Fund (?); Velm Income Fund (?); Norvane (company)
Norvane sells shares and other securities ("Securities"). The Securities and Exchange Commission saw no Securities. => Norvane (company); Securities and Exchange Commission (government)
# A land or its seat ends a longer name, or opens one.
Quillspace North America met Norvane. => Quillspace North America (?); Norvane (company)
Bakers Canada met Norvane. => Bakers Canada (?); Norvane (company)
Meanwhile Canada met Norvane, and former Canada coach Ada Quillson left. => Canada (government); Norvane (company); Ada Quillson (person)
HELP USA, a leader, met Norvane. => HELP USA (?); Norvane (company)
It is the Australia Pacific LNG plant, and Australia has others. => Australia Pacific (?); Australia (government)
Beijing Norvane Office Software rose. => Beijing Norvane Office Software (?)
British American Quillco fell, and Indian American voters rose. => British American Quillco (?); India (government); United States (government)
The captain spoke of Miss Canada, and of Canada. => Canada (government)
# A town's name that is also a given name, before a surname that is also a firm's.
It was told by its CEO, Victoria Elliott, on Monday. => Victoria Elliott (person)
# A building that bears a person's name.
Trump lived in the Trump Tower. => Donald Trump (person); Trump Tower (?)
# An index by the letters of its family, and others of it.
The FTSE rose 1%. => FTSE 100 (product)
Norvane bought the FTSE Quillon Velmets Index. => Norvane (company); FTSE Quillon Velmets Index (product)
`;

describe('senses', () => checkTable(SENSES));

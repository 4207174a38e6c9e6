import { describe } from 'vitest';
import { checkTable } from './table-of-names.ts';

/**
 * Names that are neither cut nor stuck to what stands beside them, and what is no name at all. A line is a text, `=>`, and all
 * that it names with its kind; "nothing" where it names nothing.
 */
const READ = `
# Signs before a name and characters that nobody sees part no words; a picture opens a sentence.
Norvane grew.\\n▌Eric Tarnow, a lawyer, met it on Monday. => Norvane (company); Eric Tarnow (person)
The United \u200eStates fined Norvane. => United States (government); Norvane (company)
Norvane grew.\\n💡Perspectives: it went on. => Norvane (company)
Norvane grew.\\n*By Min Tarnow* The firm went on with it. => Norvane (company); Min Tarnow (person)
# A land in a firm's name: before the sign under which it is listed, at the end behind its name, in capitals.
Norvane grew.\\n| American Outdoor Brands (AOBX) | 14.3 | => Norvane (company)
Norvane grew.\\n| American Norvane (NRVN) | 14.3 | => Norvane (company); United States (government)
Shares of Norvane USA (NRVU) rose. => Norvane USA (company)
SEC Filing: [MID AMERICA BARN COMMUNITIES INC. [ MABC ] - 10-K - Feb. 07, 2025] => Securities and Exchange Commission (government)
It flies with British Bancorp and UK Bancorp, Norvane said. => British Bancorp (company); UK Bancorp (company); Norvane (company)
Australian Mines reported results from the project, Norvane said. => Australian Mines (company); Norvane (company)
Australian Mines are deep, Norvane said. => Australia (government); Norvane (company)
# What bears a body's or firm's name and is a house or street; a body whose field is a word that a firm is called by.
Norvane meets in the Congress Wing of the hall. => Norvane (company); Congress Wing (?)
Norvane has a plant at 601 Apple Blossom Avenue. => Norvane (company); Apple Blossom Avenue (place)
It was told by the Tarnow Center for Strategy and Security at Norvane. => Tarnow Center for Strategy and Security (organization); Norvane (company)
# What a point of a list or a paragraph is headed by.
Norvane grew.\\n**Strong Volume Growth:** The company has sold more. => Norvane (company)
Norvane grew.\\n* Global Lead Growth: it had more. => Norvane (company)
Norvane grew.\\n**WHAT TO DO NEXT:** To join Norvane, go on. => Norvane (company)
Norvane grew.\\n**Total Interest and Dividend Income**: Norvane said so. => Norvane (company)
Norvane grew.\\n* Ada Quillson, Lucid Capital Markets: Probed the floating part of it. => Norvane (company); Ada Quillson (person); Lucid Capital Markets (company)
`;

describe('names', () => {
  checkTable(READ);
});

/** Two names that stand as one because a space was lost, and are no longer name of one thing. */

/** Whoever a picture's or a chart's credit is given to, and whose name no other begins with: "Source: *Reuters*Norvane's profits". */
export const CREDIT = /^Reuters$/u;

/** The heading of a number: "Ada Quillson*Tel*: 0402". */
const NUMBERED = /^(?:Tel|Email|Phone|Fax)$/u;

/** Whether the two halves are of two names. */
export const areApart = (left: string, right: string): boolean => CREDIT.test(left) || NUMBERED.test(right);

/** "chief … officer": a post whatever field stands between ("chief insight officer"), so that no list of posts can hold them all. */
export const isChiefOfficer = (first: string | undefined, last: string | undefined): boolean =>
  /^[Cc]hief$/u.test(first ?? '') && /^[Oo]fficer$/u.test(last ?? '');

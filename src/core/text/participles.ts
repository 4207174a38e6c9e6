/** Participles that differ from the past: whatever a tagger says, they are none. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  `arisen awoken beaten been befallen begun bidden bitten blown borne broken chosen done drawn driven drunk eaten fallen
  flown forbidden foregone foreseen forgiven forgotten forsaken frozen given gone gotten grown hidden known lain mistaken
  outgrown overridden overseen overtaken overthrown proven ridden risen rung seen shaken shown shrunk sewn sown spoken
  stolen strewn stricken striven sung sunk swollen sworn swum taken thrown torn trodden undergone undertaken undone
  withdrawn woken worn woven written`.split(/\s+/u),
);

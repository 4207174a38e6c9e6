/** Verbs by what they tell of the subject of an infinitive or gerund that they govern. */

/** "ordered Norvane to ban": their object does the act. */
export const OBJECT_CONTROL =
  /^(?:force|order|ask|allow|tell|urge|require|enable|permit|let|help|want|like|prefer|expect|encourage|compel|oblige|instruct|invite|advise|push|pressure|persuade|convince|forbid|ban|bar|prohibit|prevent|stop|block|make|cause|warn|direct|lobby|beg|pay|hire|authorize|authorise|see|accuse|blame|fine|sue|criticize|criticise|condemn|thank|get|keep|need|call|deputize|deputise|nominate|appoint|name|tap|select|choose|pick|recruit|assign|train|equip|direct|send|lead|inspire|motivate|challenge|summon|elect|task|charge|prompt)$/u;

/** "gave Norvane the option to buy": who is given it does the act. */
export const GRANTS = /^(?:give|grant|offer|allow|deny|award|hand)$/u;

/** "recommends buying": the gerund is anybody's act. */
export const NO_CONTROL =
  /^(?:recommend|suggest|propose|advocate|encourage|discourage|support|oppose|condemn|criticize|criticise|ban|prohibit|allow|permit|involve|mean|include|require)$/u;

/** Nouns of time, which stand where a name or an object would ("has *this week* sold", "last week Norvane") and are neither. */
export const TIME_NOUN =
  /^(?:today|yesterday|tomorrow|week|month|year|day|morning|quarter|decade|weekend|evening|night|time|hour|summer|spring|fall|autumn|winter)s?$/u;

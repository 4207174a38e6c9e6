/** The classes of pronouns, by what they can stand for. */

/** A person. */
export const PERSONAL = /^(?:he|she|him|her|his|hers|himself|herself)$/u;

/** Whoever speaks. */
export const OURS = /^(?:we|our|us|ours)$/u;

/** Whoever speaks, and nobody else. */
export const MINE = /^(?:i|me|myself)$/u;

/** A thing or a body. */
export const NEUTRAL = /^(?:it|its|itself)$/u;

/** Whatever is the subject of the same clause. */
export const REFLEXIVE = /^(?:itself|themselves|himself|herself)$/u;

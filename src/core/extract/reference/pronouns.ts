/** The classes of pronouns, by what they can stand for. */

/** A person. */
export const PERSONAL = /^(?:he|she|him|her|his|hers|himself|herself)$/u;

/** The person who speaks. */
export const MINE = /^(?:i|me|my|myself)$/u;

/** Whoever speaks. */
export const OURS = /^(?:we|our|us|ours)$/u;

/** A thing or a body. */
export const NEUTRAL = /^(?:it|its|itself)$/u;

/** Whatever is the subject of the same clause. */
export const REFLEXIVE = /^(?:itself|themselves|himself|herself)$/u;

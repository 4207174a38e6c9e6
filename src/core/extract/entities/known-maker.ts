import type { Entity } from '../entity.ts';

/** Whose a thing is by what the world knows, whatever the article says. */

/** It is known to be this one's. */
export const isOwn = ({ name, known }: Entity, thing: Entity): boolean =>
  (thing.known?.of ?? '') !== '' && thing.known?.of === (known?.name ?? name);

/** It is known to be another's. */
export const isAnothers = (thing: Entity, body: Entity): boolean =>
  (thing.known?.of ?? '') !== '' && !isOwn(body, thing);

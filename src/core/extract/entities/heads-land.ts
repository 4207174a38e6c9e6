import type { Rulebook } from '../../rules/rulebook.ts';
import { squeeze } from '../../text/fold.ts';
import type { Entity } from '../entity.ts';

/** A list knows a land or region as what somebody is of. */
export const headsLand = (entity: Entity | undefined, { gazetteer }: Rulebook): boolean =>
  (entity?.known?.of ?? '') !== '' &&
  gazetteer.spelled(squeeze(entity?.known?.of ?? '')).some(({ isCountry, acts }) => isCountry || acts);

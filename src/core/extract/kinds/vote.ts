import type { Entity } from '../entity.ts';

/** One reason counts once, whatever the number of sentences that give it. */
export function vote(entity: Entity, kind: string, weight: number, reason: string): void {
  if (entity.votes.some((v) => v.kind === kind && v.reason === reason)) return;
  entity.votes.push({ kind, weight, reason });
}

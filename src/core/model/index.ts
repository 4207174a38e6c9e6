/** Every shape that crosses a module's boundary. */
export * from './article.ts';
export * from './claim.ts';
export * from './correction.ts';
export * from './doc.ts';
export * from './gather.ts';
export * from './graph.ts';
export * from './group-by.ts';
export * from './order.ts';
export * from './reading.ts';
export * from './span.ts';

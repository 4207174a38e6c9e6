/** One step of ForceAtlas2 over flat matrices; the package ships it without types. */
declare module 'graphology-layout-forceatlas2/iterate' {
  export default function iterate(
    settings: Record<string, number | boolean>,
    nodes: Float32Array,
    edges: Float32Array,
  ): object;
}

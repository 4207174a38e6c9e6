/** Draws a node as the shape of its kind, with a rim of paper that parts it from the edges, and true opacity. */
import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What a reducer must give for each node, beside sigma's own fields. */
export interface KindNodeData extends NodeDisplayData {
  readonly shape: number;
  readonly opacity: number;
  /** The colour of the paper behind the map. */
  readonly paper: string;
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_paper;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_opacity;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_paper;
varying vec2 v_point;
varying float v_shape;
varying float v_radius;

const float bias = 255.0 / 254.0;

void main() {
  float pixel = u_correctionRatio * 2.0;
  v_radius = a_size / u_sizeRatio;
  float reach = v_radius * 1.12 + 2.2;
  v_point = a_corner * reach;
  vec2 place = (u_matrix * vec3(a_position + a_corner * reach * pixel, 1)).xy;
  gl_Position = vec4(place, 0, 1);
  v_shape = a_shape;
  v_paper = a_paper;
  #ifdef PICKING_MODE
  v_color = a_id;
  v_color.a *= bias;
  #else
  v_color = a_color;
  v_color.a = a_opacity;
  #endif
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_paper;
varying vec2 v_point;
varying float v_shape;
varying float v_radius;

float polygon(vec2 p, float r, float sides, float turn) {
  float angle = atan(p.x, p.y) + turn;
  float slice = 6.2831853 / sides;
  return cos(floor(0.5 + angle / slice) * slice - angle) * length(p) - r;
}

float box(vec2 p, vec2 b, float corner) {
  vec2 q = abs(p) - b + corner;
  return min(max(q.x, q.y), 0.0) + length(max(q, 0.0)) - corner;
}

float away(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return box(p, vec2(r * 0.9), r * 0.28);
  if (v_shape < 2.5) return polygon(p, r * 0.78, 4.0, 0.78539816) - r * 0.06;
  if (v_shape < 3.5) return polygon(p, r * 0.88, 6.0, 0.52359878) - r * 0.04;
  if (v_shape < 4.5) return polygon(p + vec2(0.0, r * 0.12), r * 0.56, 3.0, 3.14159265) - r * 0.1;
  if (v_shape < 5.5) return polygon(p, r * 0.8, 5.0, 3.14159265) - r * 0.08;
  if (v_shape < 6.5) return length(p) - r * 0.94;
  return box(p, vec2(r * 1.05, r * 0.74), r * 0.14);
}

void main(void) {
  float d = away(v_point, v_radius);
  #ifdef PICKING_MODE
  if (d > 2.0) discard;
  gl_FragColor = v_color;
  #else
  // Thinner around small shapes: in a crowd of them, one would see rims and no colours.
  float width = clamp(v_radius * 0.5, 0.6, 2.2);
  float rim = 1.0 - smoothstep(width - 1.0, width, d);
  if (rim <= 0.0) discard;
  float body = 1.0 - smoothstep(-0.6, 0.4, d);
  // The ring is the one shape with a rim inside.
  if (v_shape > 5.5 && v_shape < 6.5 && v_radius > 7.0) body *= smoothstep(-0.4, 0.6, abs(d + v_radius * 0.24) - 0.7);
  // A dimmed node has no rim: what is lit behind it shows through.
  if (v_color.a < 0.99) {
    float cover = body * v_color.a;
    gl_FragColor = vec4(v_color.rgb * cover, cover);
    return;
  }
  gl_FragColor = vec4(mix(v_paper.rgb, v_color.rgb, body) * rim, rim);
  #endif
}
`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const;

export class KindNodeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_opacity', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_paper', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    const node = data as KindNodeData;
    const { array } = this;
    let at = startIndex;
    array[at++] = node.x;
    array[at++] = node.y;
    array[at++] = node.size;
    array[at++] = node.shape;
    array[at++] = node.opacity;
    array[at++] = floatColor(node.color);
    array[at++] = floatColor(node.paper);
    array[at] = nodeIndex;
  }

  override setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram['setUniforms']>[1],
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
  }
}

/**
 * Draws a claim as a curve: arrowheads that can be seen, true opacity, dashes for what is reported, dots for what is
 * possible, a barrier on what is negated, a diamond on what is disputed. Where there are thousands, plain straight lines
 * stand for those that are not lit: all that can be seen of them, and far cheaper to draw.
 */
import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** How the line is drawn. */
export const LINES = { solid: 0, dashed: 1, dotted: 2 } as const;
/** What sits on the middle of the line. */
export const BADGES = { none: 0, negated: 1, disputed: 2 } as const;

/** What a reducer must give for each edge, beside sigma's own fields. */
export interface ClaimEdgeData extends EdgeDisplayData {
  readonly curvature: number;
  readonly opacity: number;
  readonly line: number;
  readonly badge: number;
  readonly arrow: boolean;
  /** A straight line and no more. */
  readonly plain: boolean;
}

/** What the vertex shader hands to the fragment shader. */
const VARYINGS = /* glsl */ `
varying vec4 v_color;
varying float v_thickness;
varying float v_pixel;
varying vec2 v_a;
varying vec2 v_b;
varying vec2 v_c;
varying float v_tip;
varying float v_arrow;
varying float v_line;
varying float v_badge;
varying float v_length;
varying float v_plain;
`;

/** Straight parts of the strip that covers a curve: even, so that two of them meet where the badge is. */
const SEGMENTS = 4;

const VERTEX = /* glsl */ `
const float SEGMENTS = ${SEGMENTS}.0;

attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_opacity;
attribute float a_style;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;

${VARYINGS}
vec2 toPixels(vec2 point) {
  vec2 clip = (u_matrix * vec3(point, 1)).xy;
  return (clip + 1.0) * u_dimensions / 2.0;
}

void main() {
  v_line = mod(a_style, 4.0);
  v_badge = mod(floor(a_style / 4.0), 4.0);
  v_arrow = mod(floor(a_style / 16.0), 2.0);
  v_plain = floor(a_style / 32.0);
  v_a = toPixels(a_source);
  v_c = toPixels(a_target);
  vec2 along = v_c - v_a;
  float span = max(length(along), 0.001);
  vec2 direction = along / span;
  vec2 normal = vec2(-direction.y, direction.x);
  v_b = 0.5 * (v_a + v_c) + normal * span * a_curvature;
  v_length = span * (1.0 + 0.66 * a_curvature * a_curvature);

  v_pixel = u_pixelRatio;
  // Close up, a line is no beam.
  v_thickness = clamp(a_thickness / u_sizeRatio, 1.0, 7.0) * u_pixelRatio;
  v_color = a_color;
  v_color.a = a_opacity;
  v_tip = a_targetSize / u_sizeRatio * u_pixelRatio + 1.5 * u_pixelRatio;

  // No wider than what is drawn there: each pixel of the strip costs the whole reckoning below.
  float line = v_thickness * 0.5;
  float reach = v_length * (1.0 / SEGMENTS + 0.1);
  float fromMiddle = abs(a_corner.x - 0.5) * v_length - reach;
  float fromTip = (1.0 - a_corner.x) * v_length - reach - v_tip;
  float head = v_arrow > 0.5 && fromTip < 7.0 * v_pixel + v_thickness * 1.6 ? 3.2 * v_pixel + v_thickness * 0.8 : 0.0;
  float badge = v_badge > 0.5 && fromMiddle < 6.0 * v_pixel ? 6.0 * v_pixel : 0.0;
  // The strip is made of straight parts, and the curve leaves their middle by so much.
  float sag = span * abs(a_curvature) / (2.0 * SEGMENTS * SEGMENTS);
  float room = v_plain > 0.5 ? line : max(max(head, badge), line) + v_pixel + sag;
  float t = a_corner.x;
  vec2 slope = (v_b - v_a) * (1.0 - t) + (v_c - v_b) * t;
  vec2 across = vec2(-slope.y, slope.x) / max(length(slope), 0.001);
  vec2 point = mix(mix(v_a, v_b, t), mix(v_b, v_c, t), t) + across * a_corner.y * room;
  gl_Position = vec4(point / u_dimensions * 2.0 - 1.0, 0, 1);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

${VARYINGS}
float det(vec2 a, vec2 b) {
  return a.x * b.y - b.x * a.y;
}

// Distance to the curve in x, place along it (0 to 1) in y. After Nehab and Hoppe, "Random-access rendering of general vector graphics".
vec2 onCurve(vec2 b0, vec2 b1, vec2 b2) {
  float a = det(b0, b2), b = 2.0 * det(b1, b0), d = 2.0 * det(b2, b1);
  float f = b * d - a * a;
  vec2 d21 = b2 - b1, d10 = b1 - b0, d20 = b2 - b0;
  vec2 gf = 2.0 * (b * d21 + d * d10 + a * d20);
  gf = vec2(gf.y, -gf.x);
  vec2 pp = -f * gf / dot(gf, gf);
  vec2 d0p = b0 - pp;
  float ap = det(d0p, d20), bp = 2.0 * det(d10, d0p);
  float t = clamp((ap + bp) / (2.0 * a + b + d), 0.0, 1.0);
  return vec2(length(mix(mix(b0, b1, t), mix(b1, b2, t), t)), t);
}

void main(void) {
  vec2 here = gl_FragCoord.xy;
  if (v_plain > 0.5) {
    gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a);
    return;
  }
  vec2 place = onCurve(v_a - here, v_b - here, v_c - here);
  float away = place.x;
  float half_ = v_thickness / 2.0;
  float toTarget = length(here - v_c);

  float s = place.y * v_length / v_pixel;
  float middle = abs(place.y - 0.5) * v_length / v_pixel;
  float ink = 1.0;
  if (v_line > 1.5) ink = step(mod(s, 5.0), 2.2);
  else if (v_line > 0.5) ink = step(mod(s, 11.0), 7.0);

  if (v_arrow > 0.5) {
    // Between names that nearly touch, the head leaves some line to be seen.
    float head = min(7.0 * v_pixel + v_thickness * 1.6, v_length * 0.3);
    float past = toTarget - v_tip;
    if (past < 0.0) discard;
    if (past < head) {
      half_ = past / head * (3.2 * v_pixel + v_thickness * 0.8);
      ink = 1.0;
    }
  }
  if (v_badge > 1.5) {
    if (middle + away / v_pixel < 4.5) { half_ = away + v_pixel; ink = 1.0; }
  } else if (v_badge > 0.5) {
    if (abs(middle - 2.5) < 1.0) { half_ = max(half_, 6.0 * v_pixel); ink = 1.0; }
  }
  float feather = 0.75 * v_pixel;
  float cover = (1.0 - smoothstep(half_ - feather * 0.5, half_ + feather * 0.5, away)) * ink * v_color.a;
  if (cover <= 0.0) discard;
  gl_FragColor = vec4(v_color.rgb * cover, cover);
}
`;

const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGL2RenderingContext;
/** How far along the curve, and on which side of it. */
const CORNERS = Array.from({ length: 2 * (SEGMENTS + 1) }, (_, at) => [(at >> 1) / SEGMENTS, at % 2 === 0 ? -1 : 1]);
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_pixelRatio', 'u_dimensions'] as const;

export class ClaimEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    return {
      VERTICES: CORNERS.length,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_targetSize', size: 1, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_curvature', size: 1, type: FLOAT },
        { name: 'a_opacity', size: 1, type: FLOAT },
        { name: 'a_style', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: CORNERS,
    };
  }

  override processVisibleItem(
    _edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    const claim = data as ClaimEdgeData;
    const { array } = this;
    let at = startIndex;
    array[at++] = source.x;
    array[at++] = source.y;
    array[at++] = target.x;
    array[at++] = target.y;
    array[at++] = target.size;
    array[at++] = claim.size;
    array[at++] = claim.curvature;
    array[at++] = claim.opacity;
    array[at++] = claim.line + 4 * claim.badge + 16 * Number(claim.arrow) + 32 * Number(claim.plain);
    array[at] = floatColor(claim.color);
  }

  override setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram['setUniforms']>[1],
  ): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
    gl.uniform2f(
      uniformLocations.u_dimensions ?? null,
      params.width * params.pixelRatio,
      params.height * params.pixelRatio,
    );
  }
}

/** Draws nothing in a picture that `leaves` the lines out. */
export function claimEdgeProgram(leaves: () => boolean): typeof ClaimEdgeProgram {
  return class extends ClaimEdgeProgram {
    override render(params: RenderParams): void {
      if (!leaves()) super.render(params);
    }
  };
}

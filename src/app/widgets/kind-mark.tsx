/** A kind's shape and colour, the same as on the map. */
import { KIND_ICONS, OTHER_KIND_ICON } from '../icons.ts';
import { drawnColor, PAPER } from '../model/colors.ts';
import { shapeOf } from '../renderer/looks-shapes.ts';
import { useServices } from '../services.ts';

const OUTLINES: Readonly<Record<string, string>> = {
  circle: 'M12 1a11 11 0 1 0 .01 0z',
  ring: 'M12 1a11 11 0 1 0 .01 0z',
  square: 'M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z',
  diamond: 'M12 .5L23.500 12 12 23.500.500 12z',
  hexagon: 'M6.500 2h11L23 12l-5.500 10h-11L1 12z',
  triangle: 'M12 1.500L23.500 21.500H.500z',
  pentagon: 'M12 1l11.500 8.300-4.400 13.500H4.900L.500 9.300z',
  tab: 'M2 4h20a1.500 1.500 0 0 1 1.500 1.500v13A1.500 1.500 0 0 1 22 20H2a1.500 1.500 0 0 1-1.500-1.500v-13A1.500 1.500 0 0 1 2 4z',
};

export function KindMark({ kind, size = 18 }: { kind: string; size?: number }) {
  const { store, ui } = useServices();
  const { kinds, overview } = store.index.value;
  const theme = ui.theme.value;
  const color = drawnColor(kinds.get(kind)?.color ?? '#888888', theme);
  const shape = shapeOf(
    kind,
    overview.kinds.findIndex(({ id }) => id === kind),
  );
  return (
    <svg class="kind-mark" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d={OUTLINES[shape]} fill={color} />
      <g
        transform="translate(5.500 5.500) scale(.54)"
        fill="none"
        stroke={PAPER[theme]}
        stroke-width="2.400"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <path d={KIND_ICONS[kind] ?? OTHER_KIND_ICON} />
      </g>
    </svg>
  );
}

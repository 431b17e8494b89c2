const CELL = 96;
const OUTER = 40;
const INNER = 29;

/** Points of a star around a centre, alternating between two radii. */
function star(points: number, outer: number, inner: number, cx: number, cy: number): string {
  return Array.from({ length: points * 2 }, (_, i) => {
    const radius = i % 2 === 0 ? outer : inner;
    const angle = (i * Math.PI) / points;
    return `${(cx + radius * Math.sin(angle)).toFixed(2)},${(cy - radius * Math.cos(angle)).toFixed(2)}`;
  }).join(" ");
}

const half = CELL / 2;
const corners = [
  [0, 0],
  [CELL, 0],
  [0, CELL],
  [CELL, CELL],
] as const;

/** Eight-fold stars on a grid, linked, with a four-point star in each gap; fades towards the text. */
export function Pattern() {
  return (
    <svg aria-hidden="true">
      <defs>
        <pattern id="zellige" width={CELL} height={CELL} patternUnits="userSpaceOnUse">
          <g fill="none" stroke="#C9CEFF" strokeOpacity=".42" strokeWidth="1.1">
            <polygon points={star(8, OUTER, INNER, half, half)} />
            <path
              d={`M${half} 0V${half - OUTER}M${half} ${CELL}V${half + OUTER}M0 ${half}H${half - OUTER}M${CELL} ${half}H${half + OUTER}`}
            />
            {corners.map(([x, y]) => (
              <polygon key={`${x} ${y}`} points={star(4, 24, 10, x, y)} />
            ))}
          </g>
        </pattern>
        <linearGradient id="fade" x1="1" y1="0" x2="0.25" y2="1">
          <stop offset="0" stopColor="#fff" />
          <stop offset=".45" stopColor="#fff" stopOpacity=".5" />
          <stop offset=".85" stopColor="#fff" stopOpacity=".1" />
        </linearGradient>
        <mask id="towards-text">
          <rect width="100%" height="100%" fill="url(#fade)" />
        </mask>
      </defs>
      <rect width="100%" height="100%" fill="url(#zellige)" mask="url(#towards-text)" />
    </svg>
  );
}

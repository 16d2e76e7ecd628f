const HEIGHT = 32;
const AMBER = '#ffb238';

/** A parcel with its tape, and the wake of something that moves fast. */
function Parcel() {
  return (
    <g fill="none" strokeLinejoin="round" strokeLinecap="round">
      <path d="M12 8 22 4 32 8V23L22 28 12 23Z" fill={AMBER} />
      <path
        d="M12 8 22 12.5 32 8M22 12.5V28"
        stroke="#171717"
        strokeWidth="2"
      />
      <path d="M17 6 27 10.4V15" stroke="#171717" strokeWidth="2" />
      <path d="M1 12H7M4 17H8M2 22H7" stroke={AMBER} strokeWidth="2" />
    </g>
  );
}

/** The logo of the demo's fictional company, for a narrow sidebar. */
export function CompanyMark() {
  return (
    <svg height={HEIGHT} viewBox="0 0 34 32" aria-hidden="true">
      <Parcel />
    </svg>
  );
}

/** The logo of the demo's fictional company, with its name. */
export function CompanyWordmark() {
  return (
    <svg height={HEIGHT} viewBox="0 0 186 32" aria-hidden="true">
      <Parcel />
      <text
        x="42"
        y="22"
        fill="#ffffff"
        fontFamily="Helvetica Neue, Helvetica, Arial, sans-serif"
        fontSize="19"
        fontWeight="700"
        letterSpacing="-0.3"
      >
        moorhen{' '}
        <tspan fill={AMBER} fontWeight="400">
          parcels
        </tspan>
      </text>
    </svg>
  );
}

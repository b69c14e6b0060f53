/** Two shoots on one frame. The same drawing as the favicon, which cannot be shared with a page that is themed. */
export function Logo({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1D5C63" />
      <path d="M9 5v22M16 5v22M23 5v22M5 11h22M5 21h22" stroke="#8CBDB5" strokeWidth="1.4" />
      <path
        d="M6 26C12 25 10 17 16 16S21 8 26 7"
        fill="none"
        stroke="#FAF8F4"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="11" cy="20" r="3" fill="#F0A060" />
      <rect x="18.5" y="8.5" width="5.4" height="5.4" rx=".6" fill="#6FA6E6" />
    </svg>
  );
}

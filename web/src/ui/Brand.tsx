/** Three quarters of a ring (the deposit) and the dot arriving in its gap (the lead). Never mirrored. */
function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path
        d="M12 3.5a8.5 8.5 0 1 0 8.5 8.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <circle cx="18.4" cy="5.6" r="2.9" fill="var(--dot)" />
    </svg>
  );
}

export function Brand({ compact }: { compact?: boolean }) {
  return (
    <span className="brand">
      <Mark size={compact ? 22 : 24} />
      <span className={compact ? "visually-hidden" : undefined} lang="fr">
        Leads
      </span>
    </span>
  );
}

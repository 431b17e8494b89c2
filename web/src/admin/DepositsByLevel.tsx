import { counted } from "@/i18n";
import { LEVELS } from "@/theme/levels";
import { LevelBadge } from "@/ui/LevelBadge";

export function DepositsByLevel({ counts }: { counts: Record<string, number> }) {
  const rows = LEVELS.map((level) => ({ level, count: counts[level] ?? 0 }));
  return (
    <>
      <div className="level-bar" aria-hidden="true">
        {rows
          .filter(({ count }) => count > 0)
          .map(({ level, count }) => (
            <span
              key={level}
              className={level === "DEPLETED" ? "lined" : undefined}
              style={{ flexGrow: count, background: `var(--level-${level.toLowerCase()}-ring)` }}
            />
          ))}
      </div>
      <table className="level-table">
        <tbody>
          {rows.map(({ level, count }) => (
            <tr key={level}>
              <th scope="row">
                <LevelBadge level={level} />
              </th>
              <td className="strong">{counted(count).n}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

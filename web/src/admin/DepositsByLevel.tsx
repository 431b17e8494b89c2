import type { Deposit } from "@/api/types";
import { add, centimes } from "@/format/money";
import { LEVELS } from "@/theme/levels";
import { LevelBadge } from "@/ui/LevelBadge";
import { Money } from "@/ui/Money";

export function DepositsByLevel({ deposits }: { deposits: Deposit[] }) {
  const rows = LEVELS.map((level) => {
    const own = deposits.filter((deposit) => deposit.alert_level === level);
    return { level, count: own.length, available: add(...own.map((d) => centimes(d.available_balance))) };
  });
  return (
    <>
      <div className="level-bar" aria-hidden="true">
        {rows
          .filter(({ count }) => count > 0)
          .map(({ level, count }) => (
            <span
              key={level}
              style={{ flexGrow: count, background: `var(--level-${level.toLowerCase()}-ring)` }}
            />
          ))}
      </div>
      <table className="level-table">
        <tbody>
          {rows.map(({ level, count, available }) => (
            <tr key={level}>
              <th scope="row">
                <LevelBadge level={level} />
              </th>
              <td className="strong">{count}</td>
              <td>
                <Money value={available} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

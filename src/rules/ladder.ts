import type { CompensationPolicy, Rung } from "../models/compensation-policy.js";
import type { Role } from "../models/policy.js";

interface WithLadder<Clause extends string> {
  readonly ladder: CompensationPolicy<Clause>["ladder"];
  readonly otherwise: CompensationPolicy<Clause>["otherwise"];
}

/** To whom does it go from a role, by which clause? Above the top there is nobody. */
export function nextUp<Clause extends string>(
  role: Role,
  { ladder, otherwise }: WithLadder<Clause>,
): Omit<Rung<Clause>, "from"> {
  const rung = ladder.find(({ from }) => from === role);
  if (rung !== undefined) return rung;
  // Whoever is somebody's next level without a rung of their own is at the top.
  return otherwise.to.includes(role) ? { ...otherwise, to: [] } : otherwise;
}

/** Every role above a role, level by level, each once. */
export function ladderAbove<Clause extends string>(role: Role, policy: WithLadder<Clause>): readonly Role[] {
  const above: Role[] = [];
  for (let level = [role]; level.length > 0; ) {
    level = [...new Set(level.flatMap((one) => nextUp(one, policy).to))].filter(
      (one) => one !== role && !above.includes(one),
    );
    above.push(...level);
  }
  return above;
}

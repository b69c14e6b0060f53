/** Those who look after the child now: a care team also keeps who has left. Empty where the reader may not see the team. */
export function currentTeam<Member extends { leftOn: string | null }>(child: {
  careTeam: readonly Member[] | null;
}): Member[] {
  return (child.careTeam ?? []).filter(({ leftOn }) => leftOn === null);
}

/** For each state, the actions it allows and the state each leads to. */
export type Transitions<State extends string, Action extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, State>>>>
>;

/** The state that `action` leads to, or `null` where the present state does not allow it. */
export const nextState = <State extends string, Action extends string>(
  transitions: Transitions<State, Action>,
  from: State,
  action: Action,
): State | null => transitions[from][action] ?? null;

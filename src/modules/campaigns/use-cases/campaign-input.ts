import type { Money } from '../../../kernel/money.js';
import type { CalendarDate } from '../../../kernel/time.js';
import { InvalidInput, type InputIssue } from '../../../platform/http/input-errors.js';
import { newId } from '../../../platform/ids.js';
import type { Row } from '../campaign.repository.js';
import type { ObjectiveMetric } from '../domain/objective.js';
import { cleanTagList, withoutSign } from '../domain/tag-list.js';
import type { CampaignBudgetLine } from '../entities/campaign-budget-line.entity.js';
import type { CampaignObjective } from '../entities/campaign-objective.entity.js';
import type { Campaign } from '../entities/campaign.entity.js';

/** A number to reach, until a day or until the campaign ends. */
export interface ObjectiveInput {
  readonly metric: ObjectiveMetric;
  readonly target: number;
  readonly deadline?: CalendarDate | null;
}

/** Cash for one thing. */
export interface BudgetLineInput {
  readonly label: string;
  readonly money: Money;
}

/** The people over whom net reach is estimated. */
export interface UniverseInput {
  readonly population: number;
  readonly label: string;
}

/** Throws `InvalidInput` where the period ends before it begins; a single day is a period. */
export const checkPeriod = (startsOn: CalendarDate, endsOn: CalendarDate): void => {
  if (endsOn < startsOn) {
    throw new InvalidInput([{ pointer: '/endsOn', code: 'ends_before_it_starts' }]);
  }
};

/** Hashtags or mentions as they are kept; throws `InvalidInput` for one of which only the sign is there. */
export const readTagList = (texts: readonly string[], sign: '#' | '@'): string[] => {
  const list = sign === '#' ? 'hashtags' : 'mentions';
  const params = { expected: `${sign} and at least one character without a blank` };
  const issues = texts.flatMap((text, index): InputIssue[] => {
    const tag = withoutSign(text, sign);
    const pointer = `/${list}/${index}`;
    return tag === '' || /\s/.test(tag) ? [{ pointer, code: 'bad_format', params }] : [];
  });
  if (issues.length > 0) throw new InvalidInput(issues);
  return cleanTagList(texts, sign);
};

/** The objectives as rows, in their order. */
export const objectiveRows = (objectives: readonly ObjectiveInput[]): Row<CampaignObjective>[] =>
  objectives.map(({ metric, target, deadline }) => ({
    id: newId(),
    metric,
    target,
    deadline: deadline ?? null,
  }));

/** The budget lines as rows, in their order. */
export const budgetRows = (budget: readonly BudgetLineInput[]): Row<CampaignBudgetLine>[] =>
  budget.map(({ label, money }) => ({ id: newId(), label, ...money }));

/** The universe as the columns of a campaign; without one it is the workspace's. */
export const universeColumns = (
  universe: UniverseInput | null | undefined,
): Pick<Campaign, 'universePopulation' | 'universeLabel'> => ({
  universePopulation: universe?.population ?? null,
  universeLabel: universe?.label ?? null,
});

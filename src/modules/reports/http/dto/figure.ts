import { Numeric, Whole } from '../../../../platform/http/fields.js';

/** A figure of a report: null where unknown; below zero where a platform corrected itself so. */
export const Figure = (description: string, example?: number): PropertyDecorator =>
  Whole({ description, nullable: true, min: Number.MIN_SAFE_INTEGER, example });

/** A rate or share of a report, 1 being 100 %; null where it cannot be told. */
export const Rate = (description: string, example?: number): PropertyDecorator =>
  Numeric({ description, nullable: true, example });

/** How many there are; never unknown. */
export const Count = (description: string, example?: number): PropertyDecorator =>
  Whole({ description, example });

/** The part of a sum that is of one provenance; absent where that gave nothing. */
export const Share = (description: string): PropertyDecorator =>
  Whole({ description, omittable: true, min: Number.MIN_SAFE_INTEGER });

import 'reflect-metadata';

/** What the reference of settings says of one variable, and how its text is read. */
export interface SettingOptions {
  readonly name: string;
  readonly description: string;
  /** What a right value looks like, as the end of "expected …". */
  readonly expected: string;
  readonly default: string | null;
  readonly example: string;
  /** A value that no message may repeat. */
  readonly secret?: boolean;
  /** Turns the variable's text into the property's value; a wrong text may give anything that the checks refuse. */
  readonly read?: (text: string) => unknown;
}

export interface DeclaredSetting extends SettingOptions {
  readonly property: string;
}

/** The integer that a text writes in up to nine digits; anything else is not a number. */
export const integer = (text: string): number =>
  /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;

const declared = new WeakMap<object, DeclaredSetting[]>();

/** Binds a property to an environment variable and documents it. */
export const Setting =
  (options: SettingOptions): PropertyDecorator =>
  (prototype, property) => {
    const settings = declared.get(prototype) ?? [];
    declared.set(prototype, [...settings, { ...options, property: String(property) }]);
  };

/** The settings that a class declares, in the order of their declaration, and behind them those of the class that it extends. */
export const settingsOf = (type: { prototype: object }): readonly DeclaredSetting[] => {
  const settings: DeclaredSetting[] = [];
  for (
    let prototype: unknown = type.prototype;
    typeof prototype === 'object' && prototype !== null;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    settings.push(...(declared.get(prototype) ?? []));
  }
  return settings;
};

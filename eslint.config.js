import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { house } from './eslint-rules/house.js';

const specs = ['**/*.spec.ts', '**/*.e2e-spec.ts', 'test/**'];

const nodeGlobals = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
);

/** Names and shapes forbidden everywhere in the product. */
const everywhere = [
  {
    selector: 'Identifier[name="forwardRef"]',
    message: 'A circle: let the lower module publish a domain event, or move the shared part down.',
  },
];

const inSrc = [
  ...everywhere,
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one name everywhere.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import the file that has the thing.' },
];

const inModules = [
  ...inSrc,
  {
    selector: ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
    message: 'The moment of a request is ctx.now.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The moment of a request is ctx.now.',
  },
];

const restrict = (selectors) => ({ 'no-restricted-syntax': ['error', ...selectors] });

/** Off: rules that fight honest code here more often than they find a fault. */
const relaxed = {
  // An interface may promise a promise that one implementation need not wait for.
  '@typescript-eslint/require-await': 'off',
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist.*/',
      'coverage/',
      '.tribune/',
      'node_modules/',
      'web/',
      'bench/results/',
      'client/dist/',
      'client/src/openapi-types.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { house },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // `modified`: an exhaustive switch over the states of something counts as one decision.
      complexity: ['error', { max: 10, variant: 'modified' }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'house/max-parameters': 'error',
      'house/explained-disable': 'error',
      ...restrict(everywhere),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...relaxed,
      '@typescript-eslint/no-explicit-any': 'error',
      // A statement that is sent and not waited for.
      '@typescript-eslint/no-unused-expressions': ['error', { allowTaggedTemplates: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The compiler options emitDecoratorMetadata and experimentalDecorators make this rule leave
      // files with decorators alone; house/injectable-import catches the fault by hand.
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'house/injectable-import': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'client/src/**/*.ts'],
    rules: { 'no-console': 'error', ...restrict(inSrc) },
  },
  { files: ['src/modules/**/*.ts'], ignores: specs, rules: restrict(inModules) },
  {
    files: specs,
    rules: {
      'max-lines-per-function': 'off',
      // The columns of an `it.each` table arrive as parameters.
      'house/max-parameters': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Answers of the API arrive as `any`; a spec states what it expects of them.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], languageOptions: { globals: nodeGlobals } },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { ...nodeGlobals, module: 'readonly', require: 'readonly' },
    },
  },
);

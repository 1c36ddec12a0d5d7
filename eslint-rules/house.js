/**
 * The three rules that no published plugin states as we mean them.
 * Each is proved to bite by test/architecture/static/house-rules.spec.ts.
 */

const parametersOf = (node) =>
  node.params.filter((param) => !(param.type === 'Identifier' && param.name === 'this'));

const isConstructor = (node) =>
  node.parent?.type === 'MethodDefinition' && node.parent.kind === 'constructor';

/** Four parameters for a function, six dependencies for a constructor: more is two things in one. */
const maxParameters = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      many: '{{count}} parameters, at most {{max}}: pass one object, or split the function.',
      dependencies: '{{count}} dependencies, at most {{max}}: this class does two things.',
    },
  },
  create(context) {
    const check = (node) => {
      const count = parametersOf(node).length;
      const [max, messageId] = isConstructor(node) ? [6, 'dependencies'] : [4, 'many'];
      if (count > max) context.report({ node, messageId, data: { count, max } });
    };
    return {
      FunctionDeclaration: check,
      FunctionExpression: check,
      ArrowFunctionExpression: check,
      TSEmptyBodyFunctionExpression: check,
    };
  },
};

const directive = /^\s*eslint-disable(?:-next-line|-line)?(?:\s|$)/;
const hasReason = /\s-{2,}\s*\S/;

/** A rule may be switched off only with the reason: `eslint-disable-next-line rule -- why`. */
const explainedDisable = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { unexplained: 'Say why, after two dashes: eslint-disable-next-line rule -- why.' },
  },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (!directive.test(comment.value) || hasReason.test(comment.value)) continue;
          // A column before the line, so that the comment cannot silence the report about itself.
          const start = { line: comment.loc.start.line, column: -1 };
          context.report({ loc: { start, end: comment.loc.end }, messageId: 'unexplained' });
        }
      },
    };
  },
};

const decoratorName = ({ expression }) =>
  expression.type === 'CallExpression' ? expression.callee.name : expression.name;

const typeOnlyNames = (program) => {
  const names = new Set();
  for (const statement of program.body) {
    if (statement.type !== 'ImportDeclaration') continue;
    for (const specifier of statement.specifiers) {
      if (statement.importKind === 'type' || specifier.importKind === 'type')
        names.add(specifier.local.name);
    }
  }
  return names;
};

/** A class that is injected by its type must be imported as a value, or it has no type at run time. */
const injectableImport = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      typeOnly: '{{name}} is injected by its type: import it without `type` (or use @Inject).',
    },
  },
  create(context) {
    const typeOnly = typeOnlyNames(context.sourceCode.ast);
    const check = (parameter) => {
      const named = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
      const injectedByToken = parameter.decorators.some((one) => decoratorName(one) === 'Inject');
      const name = named.typeAnnotation?.typeAnnotation.typeName?.name;
      if (!injectedByToken && typeOnly.has(name))
        context.report({ node: parameter, messageId: 'typeOnly', data: { name } });
    };
    return {
      'MethodDefinition[kind="constructor"]'(node) {
        if (node.parent.parent.decorators.length > 0) node.value.params.forEach(check);
      },
    };
  },
};

export const house = {
  meta: { name: 'house' },
  rules: {
    'max-parameters': maxParameters,
    'explained-disable': explainedDisable,
    'injectable-import': injectableImport,
  },
};

import tseslint from 'typescript-eslint';

/** Early warning in the editor for the import ranks that tests/architecture.test.ts proves. */
const ranks = {
  domain: ['pages', 'evidence', 'i18n', 'risk', 'store', 'exchange', 'app', 'ui', 'locales'],
  pages: ['evidence', 'i18n', 'risk', 'store', 'exchange', 'app', 'ui', 'locales'],
  evidence: ['pages', 'i18n', 'risk', 'store', 'exchange', 'app', 'ui', 'locales'],
  i18n: ['pages', 'evidence', 'risk', 'store', 'exchange', 'app', 'ui'],
  risk: ['pages', 'i18n', 'store', 'exchange', 'app', 'ui', 'locales'],
  store: ['pages', 'evidence', 'i18n', 'risk', 'exchange', 'app', 'ui', 'locales'],
  exchange: ['pages', 'evidence', 'i18n', 'risk', 'store', 'app', 'ui', 'locales'],
  app: ['pages', 'ui', 'locales'],
  ui: ['pages', 'evidence', 'risk', 'store', 'exchange', 'locales'],
};

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', 'node_modules/**', 'tests/pages/**/*.html'] },
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[property.name='innerHTML']", message: 'Scraped text is text: build nodes.' },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Scraped text is text.' },
      ],
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  ...Object.entries(ranks).map(([folder, higher]) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: higher.map((name) => `@/${name}/*`), message: `${folder} imports only lower ranks.` }] },
      ],
    },
  })),
);

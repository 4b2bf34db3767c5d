import { readdirSync } from "node:fs";
import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

/** Which way dependencies point: what the files of a folder may not import, and why. */
function pointsAway(files, ...patterns) {
  return { files, rules: { "no-restricted-imports": ["error", { patterns }] } };
}

const tauri = { regex: "^@tauri-apps/", message: "Only api/host.tauri.ts touches Tauri." };
const fakes = { regex: "/testing/", message: "The host in memory is for tests and the specimen page." };
const above = {
  regex: "^\\$(features|screens|state|api)/",
  message: "Components know nothing of the domain.",
};
const screens = { regex: "^\\$screens/", message: "Screens compose features, never the other way round." };
const features = { regex: "^\\$features/", message: "What lies below features does not know them." };

/** A feature imports no other feature; screens compose. */
const apart = readdirSync(new URL("src/features", import.meta.url)).map((name) => {
  const others = {
    regex: `^\\$features/(?!${name}/)`,
    message: "A feature imports no other feature; screens compose.",
  };
  return pointsAway([`src/features/${name}/**`], tauri, fakes, screens, others);
});

export default ts.config(
  { ignores: ["dist", "dist-journeys", "node_modules", "src/api/generated.ts"] },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: [".svelte"],
      },
    },
    rules: {
      eqeqeq: "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "Literal[value=/^https?:/]", message: "The window knows no addresses." },
        {
          selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
          message: "Text only.",
        },
      ],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      "svelte/button-has-type": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": "error",
      "svelte/no-target-blank": "error",
      "prefer-const": "off",
      "svelte/prefer-const": ["error", { destructuring: "all" }],
      // ESLint cannot see the types of components; svelte-check does, and is stricter.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
  { files: ["*.js", "*.ts", "scripts/*"], languageOptions: { globals: { ...globals.node } } },
  { files: ["*.js", "scripts/*.js"], ...ts.configs.disableTypeChecked },
  pointsAway(["src/**"], tauri, fakes),
  pointsAway(["src/components/**"], tauri, fakes, above),
  ...apart,
  pointsAway(["src/{state,text,api}/**"], tauri, fakes, screens, features),
  pointsAway(["src/api/host.tauri.ts"], fakes, screens, features),
  pointsAway(["src/**/*.test.ts", "src/tests/**", "src/api/testing/**"], tauri),
);

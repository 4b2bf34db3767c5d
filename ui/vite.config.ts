import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// What is built: by default the window that is shipped. `--mode specimen` builds dev.html, the same window over a host in
// memory; `--mode journeys` the same window in languages that nobody speaks, and the gallery of all components.
interface Build {
  root?: string;
  outDir: string;
  input: string[];
}
const shipped: Build = { outDir: "dist", input: ["index.html"] };
const others: Record<string, Build> = {
  specimen: { outDir: "node_modules/.specimen", input: ["dev.html"] },
  journeys: {
    root: "journeys",
    outDir: "dist-journeys",
    input: ["journeys/index.html", "journeys/gallery.html"],
  },
};

export default defineConfig(({ mode }) => {
  const { root = ".", outDir, input } = others[mode] ?? shipped;
  return {
    root: here(root),
    base: "./",
    plugins: [svelte({ configFile: here("svelte.config.js") }), svelteTesting()],
    resolve: {
      alias: [
        { find: /^\$text$/, replacement: here("src/text/index.ts") },
        { find: "$text", replacement: here("src/text") },
        { find: "$api", replacement: here("src/api") },
        { find: "$components", replacement: here("src/components") },
        { find: "$features", replacement: here("src/features") },
        { find: "$screens", replacement: here("src/screens") },
        { find: "$state", replacement: here("src/state") },
        { find: "$resources", replacement: here("../resources") },
      ],
    },
    server: { fs: { allow: [here("."), here("../resources")] } },
    build: {
      target: "safari18", // WebKitGTK 2.50
      outDir: here(outDir),
      emptyOutDir: true,
      sourcemap: false,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0, // the policy allows no data: addresses
      rollupOptions: { input: input.map(here) },
    },
    test: {
      environment: "happy-dom",
      include: ["src/**/*.test.ts"],
      restoreMocks: true,
      css: { include: [/\?raw/] }, // the rules read style sheets too; without this they would read nothing
    },
  };
});

import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// `vite build --mode specimen` builds dev.html, the same window over a host in memory, outside dist.
export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [svelte(), svelteTesting()],
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
    outDir: mode === "specimen" ? here("node_modules/.specimen") : here("dist"),
    emptyOutDir: true,
    sourcemap: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0, // the policy allows no data: addresses
    rollupOptions: { input: here(mode === "specimen" ? "dev.html" : "index.html") },
  },
  test: {
    environment: "happy-dom",
    include: ["src/**/*.test.ts"],
    restoreMocks: true,
  },
}));

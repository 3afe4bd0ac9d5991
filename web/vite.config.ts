// One file for the served page, the exported page and the notebook: an ES module with its styles and its worker inside.
import { defineConfig } from "vite";

export default defineConfig({
  build: {
    outDir: "../gossamer/viewer/static",
    emptyOutDir: false,
    target: "es2022",
    sourcemap: false,
    lib: { entry: "src/main.tsx", formats: ["es"], fileName: () => "viewer.js" },
  },
  // A classic script: a browser refuses module workers to a page that is opened from disk.
  worker: { format: "iife" },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});

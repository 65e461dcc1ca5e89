import { vitePreprocess } from "@astrojs/svelte"

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    // Each element with a style carries this name, in the script of the page too: half a kilobyte when it is short.
    cssHash: ({ css, hash }) => `s${hash(css).slice(0, 5)}`
  }
}

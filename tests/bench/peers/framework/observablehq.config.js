// Without web fonts, search and sidebar, so that only what the page needs is loaded.
// biome-ignore lint/style/noDefaultExport: Framework reads the default export.
export default {
  root: "src",
  title: "Bench",
  globalStylesheets: [],
  search: false,
  sidebar: false,
  pager: false,
  toc: false,
};

try {
  const scheme = localStorage.getItem("woonzorg.scheme")
  if (scheme === "light" || scheme === "dark") document.documentElement.dataset.scheme = scheme
} catch {}

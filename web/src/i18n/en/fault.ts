export const fault = {
  unreachable: "The server did not answer. Before you send something again, check whether it arrived.",
  server:
    "The server met an error. Before you send something again, check whether it arrived. Reference: {{reference}}.",
  title: "Data unavailable",
  throttled: "Too many requests. Try again in a moment.",
  not_found_title: "Page not found",
  not_found: "This address leads to nothing that you can see.",
  forbidden_title: "Restricted access",
  forbidden: "Your account does not open this page.",
  home: "Back to the home page",
  broken_title: "This page stopped",
  broken: "A display error interrupted it. Reload the page to continue.",
  reload: "Reload the page",
  start_title: "Server unreachable",
  session_expired: "Your session has expired. Sign in to continue.",
};

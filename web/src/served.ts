/**
 * What the server does not answer yet. Pages show nothing for what is false: no button that leads nowhere, no figure
 * that is made up. Each line goes when its back end exists.
 */
export const served = {
  csvExport: false,
} as const satisfies Record<string, boolean>;

/** Under which names the window keeps its own choices; asked by its first file, so nothing is imported here. */
export const themeKey = 'window.theme';
export const languageKey = 'window.language';
/** Whether the navigation is narrow. */
export const narrowKey = 'window.narrowNavigation';

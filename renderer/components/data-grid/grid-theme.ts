import { themeQuartz } from 'ag-grid-community';

export const rowHeight = 32;
export const headHeight = 32;

/** A list without toolbar, filters and sums is as high as its rows; an empty one leaves room to say so. */
export function plainHeight(rows: number): number {
  const borders = 2;
  const emptyNote = 150;
  return headHeight + borders + (rows === 0 ? emptyNote : rows * rowHeight);
}

/** AG Grid in the colours of `app/colors.css`; one theme, because the colours themselves change with light and dark. */
export const gridTheme = themeQuartz.withParams({
  backgroundColor: 'var(--panel)',
  foregroundColor: 'var(--text)',
  cellTextColor: 'var(--text)',
  accentColor: 'var(--accent)',
  borderColor: 'var(--line)',
  chromeBackgroundColor: 'var(--panel-head)',
  headerBackgroundColor: 'var(--panel-head)',
  headerTextColor: 'var(--text-soft)',
  headerFontWeight: 600,
  headerFontSize: 12,
  headerHeight: headHeight,
  rowHeight,
  fontFamily: 'inherit',
  fontSize: 13,
  dataFontSize: 13,
  rowHoverColor: 'var(--hover)',
  selectedRowBackgroundColor: 'var(--accent-soft)',
  oddRowBackgroundColor: 'var(--panel)',
  cellHorizontalPadding: 6,
  spacing: 6,
  wrapperBorderRadius: 8,
  borderRadius: 5,
  iconSize: 14,
  focusShadow: 'none',
  browserColorScheme: 'inherit',
});

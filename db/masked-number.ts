/**
 * A personal number as SQL shows it masked, like `maskJshshir`: a short, broken number is not shown in part. What a
 * lens has masked already stays as it is: whoever sees only masked numbers sees in lists what everybody does.
 */
export const maskedNumber = (column: string) => `CASE WHEN ${column} IS NULL THEN NULL
  WHEN ${column} LIKE '****____' THEN ${column}
  WHEN length(${column}) > 8 THEN '****' || substr(${column}, -4) ELSE '****' END`;

/** Id of the column of check boxes; no field begins with such a sign. */
export const checkboxColumn = '$select';

/** Id of the row of sums. */
export const totalsId = '$totals';

/**
 * Every kind of irregularity that an import can find, and what is done about it.
 *
 * - `accept_normalise`: the value is taken in its clean form, no question
 * - `accept_warn`: the row is taken, the user is told
 * - `ask`: the user decides; until then the safest form stands (see each kind)
 * - `reject_row`: the row is left out and handed back with the reason
 * - `skip`: not data, left out without complaint
 *
 * The safest form while an `ask` is open:
 * - an unknown mahalla, official, category or list item: the record stands without it;
 * - a misspelt mahalla: the nearest one stands, marked;
 * - the same person or family a second time: the place that fits better stands, the other is left out;
 * - two heads: both stay as typed; a number of two families: both keep it;
 * - the same official or log row a second time: the first stands, what the second adds is offered;
 * - a title with another date: the date of the sheet's name stands.
 */
export type FindingAction = 'accept_normalise' | 'accept_warn' | 'ask' | 'reject_row' | 'skip';

export const findingActions = {
  // rows and sheets
  column_number_row: 'skip',
  csv_empty_record: 'skip',
  empty_row_middle: 'skip',
  empty_sheet: 'skip',
  footer_row: 'skip',
  grand_total_row: 'skip',
  second_sheet: 'skip',
  subtotal_row: 'skip',
  total_row_middle: 'skip',
  extra_unknown_column: 'accept_warn',
  hidden_column: 'accept_warn',
  hidden_row: 'accept_warn',
  hidden_sheet: 'accept_warn',
  repeated_header_text: 'accept_normalise',
  unmerged_first_only: 'accept_normalise',
  unmerged_repeated: 'accept_normalise',
  csv_short_record: 'accept_normalise',

  // any cell
  csv_doubled_quotes: 'accept_normalise',
  csv_question_marks: 'accept_warn',
  csv_quoted_newline: 'accept_normalise',
  csv_substituted_letters: 'accept_warn',
  cell_error: 'accept_warn',
  formula_without_value: 'accept_warn',
  rich_text_cell: 'accept_normalise',
  value_unreadable: 'accept_warn',

  // text
  address_line_break: 'accept_normalise',
  note_emoji_zero_width: 'accept_normalise',
  note_formula_injection: 'accept_warn',
  note_hyperlink_formula: 'accept_warn',
  note_long: 'accept_warn',

  // names of people
  name_all_caps: 'accept_normalise',
  name_bracket_note: 'accept_normalise',
  name_extra_spaces: 'accept_normalise',
  name_homoglyph: 'accept_normalise',
  name_latin: 'accept_normalise',
  name_latin_apostrophe: 'accept_normalise',
  name_ru_letters: 'accept_warn',
  name_zero_width: 'accept_normalise',

  // numbers and money
  income_comma_decimal: 'accept_normalise',
  income_dash: 'accept_warn',
  income_ming: 'accept_normalise',
  income_mln: 'accept_normalise',
  income_none_word: 'accept_normalise',
  income_text_spaces: 'accept_normalise',
  number_dash: 'accept_warn',
  number_none_word: 'accept_normalise',
  number_text_spaces: 'accept_normalise',
  number_unit_text: 'accept_normalise',

  // days
  date_impossible: 'accept_warn',
  date_number: 'accept_normalise',
  date_text_dmy: 'accept_normalise',
  date_text_iso: 'accept_normalise',
  date_text_slash_yy: 'accept_normalise',
  date_text_words: 'accept_normalise',
  date_year_only: 'accept_warn',

  // personal numbers, documents, telephones
  birth_jshshir_mismatch: 'accept_warn',
  csv_jshshir_scientific: 'accept_warn',
  document_format: 'accept_normalise',
  jshshir_13_digits: 'accept_warn',
  jshshir_apostrophe: 'accept_normalise',
  jshshir_missing: 'accept_warn',
  jshshir_number: 'accept_normalise',
  jshshir_spaces: 'accept_normalise',
  jshshir_wrong_digit: 'accept_warn',
  phone_format: 'accept_normalise',
  phone_incomplete: 'accept_warn',
  phone_several: 'accept_warn',
  sex_mismatch: 'accept_warn',
  sex_variant: 'accept_normalise',
  stir_8_digits: 'accept_warn',
  stir_missing: 'accept_warn',
  stir_number: 'accept_normalise',
  stir_spaces: 'accept_normalise',

  // values of lists
  category_legacy_colour: 'ask',
  category_unknown: 'ask',
  category_variant: 'accept_normalise',
  cause_unknown: 'accept_warn',
  cause_variant: 'accept_normalise',
  disability_none_word: 'accept_normalise',
  disability_unknown: 'accept_warn',
  disability_variant: 'accept_normalise',
  education_unknown: 'accept_warn',
  education_variant: 'accept_normalise',
  employment_unknown: 'accept_warn',
  employment_variant: 'accept_normalise',
  level_unknown: 'accept_warn',
  level_variant: 'accept_normalise',
  mahalla_category_unknown: 'ask',
  mahalla_category_variant: 'accept_normalise',
  register_unknown: 'accept_warn',
  register_variant: 'accept_normalise',
  relation_unknown: 'accept_warn',
  relation_variant: 'accept_normalise',
  sector_variant: 'accept_normalise',

  // families and persons
  family_duplicate_script: 'ask',
  family_number_blank: 'accept_warn',
  family_number_shared: 'ask',
  jshshir_duplicate_person: 'ask',
  no_head: 'accept_warn',
  person_row_without_name: 'reject_row',
  two_heads: 'ask',

  // a mahalla named in another table
  mahalla_homoglyph: 'accept_normalise',
  mahalla_misspelt: 'ask',
  mahalla_other_script: 'accept_normalise',
  mahalla_quotes: 'accept_normalise',
  mahalla_ru_letters: 'accept_normalise',
  mahalla_suffix: 'accept_normalise',
  mahalla_unknown: 'ask',
  list_other_script: 'accept_normalise',
  list_separator: 'accept_normalise',
  list_suffix: 'accept_normalise',
  list_unknown: 'ask',

  // an official named in another table
  official_latin: 'accept_normalise',
  official_short_name: 'accept_normalise',
  official_unknown: 'ask',

  // table of mahallas
  mahalla_name_homoglyph: 'accept_normalise',
  mahalla_name_latin: 'accept_normalise',
  mahalla_name_spaces: 'accept_normalise',
  mahalla_name_suffix: 'accept_normalise',
  mahalla_duplicate: 'ask',
  mahalla_row_without_name: 'reject_row',
  seven_name_latin: 'accept_normalise',
  seven_phone_format: 'accept_normalise',
  sum_mismatch: 'accept_warn',
  vacant_post: 'accept_normalise',

  // table of officials
  attached_count_mismatch: 'accept_warn',
  attached_count_text: 'accept_normalise',
  official_duplicate: 'ask',
  official_name_caps: 'accept_normalise',
  official_name_latin: 'accept_normalise',
  official_phone_format: 'accept_normalise',
  official_row_vacant: 'reject_row',
  order_date_text: 'accept_normalise',
  order_in_one_cell: 'accept_normalise',
  order_missing: 'accept_warn',

  // daily log
  log_duplicate_row: 'ask',
  log_emoji_zero_width: 'accept_normalise',
  log_family_other_mahalla: 'accept_warn',
  log_family_range: 'accept_normalise',
  log_family_unknown: 'accept_warn',
  log_formula_injection: 'accept_warn',
  log_long_text: 'accept_warn',
  log_mahalla_other_script: 'accept_normalise',
  log_number_text: 'accept_normalise',
  log_official_latin: 'accept_normalise',
  log_official_short: 'accept_normalise',
  log_official_unknown: 'ask',
  log_row_without_day: 'reject_row',
  log_row_without_official: 'reject_row',
  log_sheet_name_variant: 'accept_normalise',
  log_sheet_without_date: 'ask',
  log_solved_gt_found: 'accept_warn',
  log_title_date_mismatch: 'ask',
  log_visit_count_mismatch: 'accept_warn',
} as const satisfies Record<string, FindingAction>;

export type FindingKind = keyof typeof findingActions;

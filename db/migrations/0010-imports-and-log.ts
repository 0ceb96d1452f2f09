/** The rest of the first schema: imports, questions, printed sheets, settings, change log. */
export const sql = `
CREATE TABLE import_batch (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('families', 'mahallas', 'officials', 'log')),
  file_name TEXT NOT NULL,
  at TEXT NOT NULL,
  user_name TEXT NOT NULL,
  -- {created: {family: n, …}, updated: {…}, unchanged: {…}, rejected: n}
  counts TEXT NOT NULL,
  findings TEXT NOT NULL,
  undone_at TEXT,
  removed_at TEXT
) STRICT;

-- A question that an import did not stop at: what was done in the safest form, and what else could be.
CREATE TABLE decision (
  id TEXT PRIMARY KEY,
  batch_id TEXT REFERENCES import_batch (id),
  kind TEXT NOT NULL,
  table_name TEXT NOT NULL,
  row_id TEXT,
  family_id TEXT REFERENCES family (id),
  sheet TEXT,
  sheet_row INTEGER,
  sheet_column TEXT,
  raw TEXT,
  -- Values of the sentence that puts the question, JSON.
  params TEXT NOT NULL DEFAULT '{}',
  -- What can be chosen, JSON array of {choice, rowId?, label?}.
  options TEXT NOT NULL DEFAULT '[]',
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'decided', 'dismissed')),
  -- The same for the same question about the same row, so that a file read again does not ask again.
  question TEXT NOT NULL DEFAULT '',
  -- What was typed, folded: an answer about a spelling holds wherever it is met.
  typed_key TEXT,
  -- Rows that were left out and may come in after all, JSON array of {table, id, fields}.
  planned TEXT,
  choice TEXT,
  chosen_id TEXT,
  decided_at TEXT,
  removed_at TEXT
) STRICT;
CREATE INDEX decision_by_question ON decision (question) WHERE removed_at IS NULL;
CREATE INDEX decision_by_typed ON decision (typed_key, kind) WHERE typed_key IS NOT NULL AND removed_at IS NULL;
CREATE INDEX decision_open ON decision (kind, batch_id) WHERE state = 'open' AND removed_at IS NULL;
CREATE INDEX decision_by_family ON decision (family_id) WHERE state = 'open' AND removed_at IS NULL;

CREATE TABLE import_mapping (
  fingerprint TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  mapping TEXT NOT NULL,
  used_at TEXT NOT NULL
) STRICT;

CREATE TABLE printed_sheet (
  id TEXT PRIMARY KEY,
  -- Short, from the digest and the script: the same paper has the same code, however often it is printed.
  code TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  -- Digest of the data shown: when it differs from today's, the paper is stale.
  data_digest TEXT NOT NULL,
  script TEXT NOT NULL,
  printed_at TEXT NOT NULL,
  user_name TEXT NOT NULL,
  removed_at TEXT
) STRICT;
CREATE INDEX printed_sheet_by_subject ON printed_sheet (subject_id, printed_at);

-- What this PC remembers (column layouts, language): never exchanged, never logged.
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- One committed write: who, where, when (hybrid logical clock), by which call.
CREATE TABLE change_set (
  id INTEGER PRIMARY KEY,
  stamp TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  user_name TEXT NOT NULL,
  office_id TEXT NOT NULL,
  device TEXT NOT NULL,
  call TEXT NOT NULL,
  batch_id TEXT,
  undoes INTEGER REFERENCES change_set (id),
  undone_by INTEGER REFERENCES change_set (id)
) STRICT;
CREATE INDEX change_set_by_batch ON change_set (batch_id) WHERE batch_id IS NOT NULL;

-- Field by field. A new row is one line: column '*', new value the row's fields as JSON. Rows that came in together
-- stand many in one: column '**', row the smallest of their ids, old value {"last": the greatest, "columns": [column, …]},
-- new value [[id, field, …], …].
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  set_id INTEGER NOT NULL REFERENCES change_set (id),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  column_name TEXT NOT NULL,
  old_value ANY,
  new_value ANY
) STRICT;
CREATE INDEX change_by_row ON change (row_id, id);
CREATE INDEX change_by_set ON change (set_id);
CREATE INDEX change_of_many ON change (row_id, old_value ->> 'last') WHERE column_name = '**';
`;

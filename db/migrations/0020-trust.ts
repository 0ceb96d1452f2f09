/** Accounts, roles, emergency access and the journal. */
export const sql = `
CREATE TABLE role (
  id TEXT PRIMARY KEY,
  name_cyrl TEXT NOT NULL,
  name_latn TEXT,
  name_ru TEXT NOT NULL,
  name_en TEXT NOT NULL,
  -- JSON array of the rights of shared/rights.ts.
  rights TEXT NOT NULL,
  position INTEGER NOT NULL,
  removed_at TEXT
) STRICT;

-- Who may sign in. The password is nowhere: it opens the account's wrap in the keyring.
CREATE TABLE account (
  id TEXT PRIMARY KEY,
  login TEXT NOT NULL CHECK (login <> ''),
  login_key TEXT NOT NULL,
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  role_id TEXT NOT NULL REFERENCES role (id),
  -- Where the rights hold: JSON arrays of sector numbers and of mahalla ids; both null: everywhere.
  sectors TEXT,
  mahallas TEXT,
  must_change_password INTEGER NOT NULL DEFAULT 0 CHECK (must_change_password IN (0, 1)),
  removed_at TEXT
) STRICT;

CREATE TABLE emergency_access (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  user_name TEXT NOT NULL,
  reason TEXT NOT NULL,
  from_at TEXT NOT NULL,
  until_at TEXT NOT NULL,
  seen_at TEXT,
  seen_by TEXT,
  removed_at TEXT
) STRICT;
CREATE INDEX emergency_access_by_start ON emergency_access (from_at);

-- Who did what, one line after the other. hash = SHA-256 of the line and of the hash before it, so that a line
-- changed, taken out or put in shows. Only ever added to.
CREATE TABLE journal_entry (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  account_id TEXT,
  user_name TEXT NOT NULL,
  device TEXT NOT NULL,
  kind TEXT NOT NULL,
  call TEXT NOT NULL DEFAULT '',
  subject_kind TEXT,
  subject_id TEXT,
  detail TEXT,
  -- Of a change: its set, and the SHA-256 of all lines of that set.
  set_id INTEGER,
  digest TEXT,
  hash TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX journal_entry_by_set ON journal_entry (set_id) WHERE set_id IS NOT NULL;

-- What the grid over the journal is filtered by, kept by db/journal-rows.ts: narrow like grid_plan, links are the seq of rows.
CREATE TABLE grid_journal (
  -- The line's.
  seq INTEGER PRIMARY KEY,
  -- On the calendar in Uzbekistan.
  day TEXT NOT NULL,
  user INTEGER NOT NULL,
  kind TEXT NOT NULL,
  family INTEGER,
  person INTEGER,
  mahalla INTEGER,
  official INTEGER
) STRICT;
CREATE INDEX grid_journal_by_day ON grid_journal (day);
CREATE INDEX grid_journal_by_user ON grid_journal (user, kind);
CREATE INDEX grid_journal_by_kind ON grid_journal (kind);
CREATE INDEX grid_journal_by_family ON grid_journal (family) WHERE family IS NOT NULL;
CREATE INDEX grid_journal_by_person ON grid_journal (person) WHERE person IS NOT NULL;
CREATE INDEX grid_journal_by_mahalla ON grid_journal (mahalla) WHERE mahalla IS NOT NULL;
CREATE INDEX grid_journal_by_official ON grid_journal (official) WHERE official IS NOT NULL;

-- By what names people stand in the journal.
CREATE TABLE journal_user (
  seq INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  name_key TEXT NOT NULL,
  name_sort TEXT NOT NULL
) STRICT;

-- Words that find lines: of details under the line's number, of users under theirs with a minus.
CREATE VIRTUAL TABLE journal_index USING fts5 (
  keys, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3 4');

-- Ctrl+Z takes back what the same person did.
ALTER TABLE change_set ADD COLUMN account_id TEXT;

-- Whose somebody was is asked of removed memberships too.
DROP INDEX membership_by_person;
CREATE INDEX membership_by_person ON membership (person_id);
`;

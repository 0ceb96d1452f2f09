CREATE TABLE office (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  district_soato TEXT NOT NULL,
  head_name TEXT NOT NULL,
  head_position TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('uz', 'uz-latn', 'ru', 'en')),
  is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
  removed_at TEXT
) STRICT;

CREATE TABLE place (
  soato TEXT PRIMARY KEY,
  level TEXT NOT NULL CHECK (level IN ('region', 'district')),
  parent TEXT NOT NULL,
  name_cyrl TEXT NOT NULL,
  name_latn TEXT NOT NULL,
  name_ru TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE list_item (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  list TEXT NOT NULL,
  code TEXT NOT NULL,
  name_cyrl TEXT NOT NULL,
  name_latn TEXT,
  name_ru TEXT NOT NULL,
  name_en TEXT NOT NULL,
  synonyms TEXT NOT NULL DEFAULT '[]',
  extra TEXT NOT NULL DEFAULT '{}',
  position INTEGER NOT NULL,
  from_on TEXT,
  to_on TEXT,
  source TEXT NOT NULL DEFAULT '',
  removed_at TEXT,
  UNIQUE (list, code)
) STRICT;

CREATE TABLE amount_line (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('povertyLine', 'baseAmount', 'minimumWage')),
  from_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  source TEXT NOT NULL DEFAULT '',
  removed_at TEXT
) STRICT;

CREATE TABLE holiday (
  id TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'movedWorkingDay', 'movedDayOff')),
  name_cyrl TEXT NOT NULL,
  name_ru TEXT NOT NULL,
  name_en TEXT NOT NULL,
  source TEXT NOT NULL DEFAULT '',
  removed_at TEXT
) STRICT;

CREATE TABLE target (
  id TEXT PRIMARY KEY,
  indicator TEXT NOT NULL CHECK (indicator IN ('lifted')),
  from_on TEXT NOT NULL,
  to_on TEXT NOT NULL CHECK (to_on > from_on),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  removed_at TEXT
) STRICT;

CREATE TABLE mahalla (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  name_sort TEXT NOT NULL,
  code TEXT,
  stir TEXT,
  sector INTEGER CHECK (sector BETWEEN 1 AND 9),
  category_id TEXT REFERENCES list_item (id),
  households INTEGER CHECK (households >= 0),
  families_total INTEGER CHECK (families_total >= 0),
  population INTEGER CHECK (population >= 0),
  men INTEGER CHECK (men >= 0),
  women INTEGER CHECK (women >= 0),
  youth INTEGER CHECK (youth >= 0),
  schools INTEGER CHECK (schools >= 0),
  kindergartens INTEGER CHECK (kindergartens >= 0),
  clinics INTEGER CHECK (clinics >= 0),
  driver TEXT,
  note TEXT,
  removed_at TEXT
) STRICT;

CREATE INDEX mahalla_by_key ON mahalla (name_key);

CREATE INDEX mahalla_by_name ON mahalla (name_sort);

CREATE TABLE mahalla_post (
  id TEXT PRIMARY KEY,
  mahalla_id TEXT NOT NULL REFERENCES mahalla (id),
  post_id TEXT NOT NULL REFERENCES list_item (id),
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  name_key TEXT NOT NULL,
  phone TEXT,
  from_on TEXT,
  to_on TEXT,
  removed_at TEXT
) STRICT;

CREATE INDEX mahalla_post_by_mahalla ON mahalla_post (mahalla_id, post_id);

CREATE TABLE official (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  name_key TEXT NOT NULL,
  name_sort TEXT NOT NULL,
  organisation TEXT,
  organisation_sort TEXT,
  position TEXT,
  level_id TEXT REFERENCES list_item (id),
  phone TEXT,
  -- How many families a workbook says are attached, and where: {file, sheet, row, column, raw} as JSON.
  stated_families INTEGER CHECK (stated_families >= 0),
  stated_place TEXT,
  note TEXT,
  removed_at TEXT
) STRICT;

CREATE INDEX official_by_key ON official (name_key);

CREATE INDEX official_by_name ON official (name_sort);

CREATE TABLE family (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  number INTEGER,
  mahalla_id TEXT REFERENCES mahalla (id),
  -- What the workbook said where no mahalla was found; kept until a person decides.
  mahalla_text TEXT,
  address TEXT,
  address_key TEXT NOT NULL DEFAULT '',
  address_sort TEXT,
  identified_on TEXT,
  studied_on TEXT,
  planned_on TEXT,
  started_on TEXT,
  lifted_on TEXT,
  lifted_document TEXT,
  -- Who confirmed the exit.
  lifted_by TEXT,
  rechecked_on TEXT,
  -- The last return to poverty after an exit, and how many there were.
  returned_on TEXT,
  return_reason TEXT,
  returns INTEGER NOT NULL DEFAULT 0 CHECK (returns >= 0),
  plan_edition INTEGER NOT NULL DEFAULT 0,
  plan_approved_on TEXT,
  plan_approved_by TEXT,
  note TEXT,
  removed_at TEXT,
  -- How far the family is on the road out of poverty: the code of list 'familyStage'.
  stage TEXT NOT NULL GENERATED ALWAYS AS (
    CASE
      WHEN rechecked_on IS NOT NULL THEN 'rechecked'
      WHEN lifted_on IS NOT NULL THEN 'lifted'
      WHEN started_on IS NOT NULL THEN 'inProgress'
      WHEN planned_on IS NOT NULL THEN 'planned'
      WHEN studied_on IS NOT NULL THEN 'studied'
      ELSE 'identified'
    END) STORED
, destroyed_on TEXT) STRICT;

CREATE INDEX family_by_mahalla ON family (mahalla_id, stage);

CREATE INDEX family_by_number ON family (number);

CREATE INDEX family_by_lifted ON family (lifted_on) WHERE lifted_on IS NOT NULL;

CREATE TABLE person (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  full_name TEXT NOT NULL CHECK (full_name <> ''),
  name_key TEXT NOT NULL,
  name_sort TEXT NOT NULL,
  born_on TEXT,
  birth_year INTEGER,
  sex TEXT CHECK (sex IN ('male', 'female')),
  jshshir TEXT,
  document TEXT,
  education_id TEXT REFERENCES list_item (id),
  employment_id TEXT REFERENCES list_item (id),
  workplace TEXT,
  disability_id TEXT REFERENCES list_item (id),
  -- 1 able, 0 unable, NULL: follows age, employment and disability.
  is_able_to_work INTEGER CHECK (is_able_to_work IN (0, 1)),
  phone TEXT,
  note TEXT,
  removed_at TEXT
, destroyed_on TEXT) STRICT;

CREATE INDEX person_by_key ON person (name_key, name_sort);

CREATE VIEW own_person AS SELECT * FROM person;

CREATE INDEX person_by_jshshir ON person (jshshir) WHERE jshshir IS NOT NULL;

CREATE TABLE membership (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person_id TEXT NOT NULL REFERENCES person (id),
  family_id TEXT NOT NULL REFERENCES family (id),
  relation_id TEXT REFERENCES list_item (id),
  position INTEGER NOT NULL DEFAULT 0,
  from_on TEXT,
  to_on TEXT,
  removed_at TEXT
) STRICT;

CREATE INDEX membership_by_family ON membership (family_id, position) WHERE removed_at IS NULL AND to_on IS NULL;

CREATE TABLE family_income (
  id TEXT PRIMARY KEY,
  family_id TEXT NOT NULL REFERENCES family (id),
  period_end_on TEXT NOT NULL,
  total REAL NOT NULL CHECK (total >= 0),
  members INTEGER CHECK (members > 0),
  note TEXT,
  removed_at TEXT
) STRICT;

CREATE INDEX family_income_by_family ON family_income (family_id, period_end_on);

CREATE TABLE family_category (
  id TEXT PRIMARY KEY,
  family_id TEXT NOT NULL REFERENCES family (id),
  category_id TEXT NOT NULL REFERENCES list_item (id),
  from_on TEXT,
  to_on TEXT,
  document TEXT,
  note TEXT,
  removed_at TEXT
) STRICT;

CREATE INDEX family_category_by_family ON family_category (family_id, from_on);

CREATE TABLE family_register (
  id TEXT PRIMARY KEY,
  family_id TEXT NOT NULL REFERENCES family (id),
  register_id TEXT NOT NULL REFERENCES list_item (id),
  from_on TEXT,
  to_on TEXT,
  removed_at TEXT
) STRICT;

CREATE INDEX family_register_by_family ON family_register (family_id);

CREATE TABLE family_cause (
  id TEXT PRIMARY KEY,
  family_id TEXT NOT NULL REFERENCES family (id),
  cause_id TEXT NOT NULL REFERENCES list_item (id),
  removed_at TEXT
) STRICT;

CREATE INDEX family_cause_by_family ON family_cause (family_id);

CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  official_id TEXT NOT NULL REFERENCES official (id),
  mahalla_id TEXT REFERENCES mahalla (id),
  family_id TEXT REFERENCES family (id),
  role_id TEXT NOT NULL REFERENCES list_item (id),
  order_number TEXT,
  order_on TEXT,
  from_on TEXT,
  to_on TEXT,
  note TEXT,
  removed_at TEXT,
  CHECK ((mahalla_id IS NULL) <> (family_id IS NULL)),
  CHECK (to_on IS NULL OR from_on IS NULL OR to_on >= from_on)
) STRICT;

CREATE INDEX attachment_by_official ON attachment (official_id) WHERE removed_at IS NULL;

CREATE INDEX attachment_by_mahalla ON attachment (mahalla_id) WHERE mahalla_id IS NOT NULL AND removed_at IS NULL;

CREATE INDEX attachment_by_family ON attachment (family_id) WHERE family_id IS NOT NULL AND removed_at IS NULL;

CREATE TABLE log_entry (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- Without one, the official is unknown: the row is kept with the name as it was written.
  official_id TEXT REFERENCES official (id),
  official_text TEXT,
  mahalla_id TEXT REFERENCES mahalla (id),
  day TEXT NOT NULL,
  visited INTEGER NOT NULL DEFAULT 0 CHECK (visited >= 0),
  work TEXT NOT NULL DEFAULT '',
  found INTEGER NOT NULL DEFAULT 0 CHECK (found >= 0),
  solved INTEGER NOT NULL DEFAULT 0 CHECK (solved >= 0),
  note TEXT,
  removed_at TEXT,
  CHECK (official_id IS NOT NULL OR official_text IS NOT NULL)
) STRICT;

CREATE INDEX log_entry_by_day ON log_entry (day, official_id) WHERE removed_at IS NULL;

CREATE INDEX log_entry_by_official ON log_entry (official_id, day) WHERE removed_at IS NULL;

CREATE INDEX log_entry_by_mahalla ON log_entry (mahalla_id, day) WHERE removed_at IS NULL;

CREATE TABLE log_family (
  id TEXT PRIMARY KEY,
  log_entry_id TEXT NOT NULL REFERENCES log_entry (id),
  family_id TEXT NOT NULL REFERENCES family (id),
  removed_at TEXT
) STRICT;

CREATE INDEX log_family_by_entry ON log_family (log_entry_id) WHERE removed_at IS NULL;

CREATE INDEX log_family_by_family ON log_family (family_id) WHERE removed_at IS NULL;

CREATE TABLE plan_item (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  family_id TEXT NOT NULL REFERENCES family (id),
  position INTEGER NOT NULL DEFAULT 0,
  opportunity_id TEXT NOT NULL REFERENCES list_item (id),
  problem TEXT,
  measure_id TEXT REFERENCES list_item (id),
  measure TEXT NOT NULL CHECK (measure <> ''),
  mechanism TEXT,
  person_id TEXT REFERENCES person (id),
  due_on TEXT,
  official_id TEXT REFERENCES official (id),
  responsible TEXT,
  source_id TEXT REFERENCES list_item (id),
  amount REAL CHECK (amount >= 0),
  expected_result TEXT,
  state_id TEXT NOT NULL REFERENCES list_item (id),
  done_on TEXT,
  evidence TEXT,
  -- How often its deadline was put off, and why the last time.
  extended_times INTEGER NOT NULL DEFAULT 0 CHECK (extended_times >= 0),
  extension_reason TEXT,
  note TEXT,
  removed_at TEXT,
  -- Of a family whose data was destroyed: it counts as what it was, and nobody waits for it any more.
  destroyed_on TEXT,
  -- An open item waits for its deadline: overdue is due_on before today and is_open.
  is_open INTEGER NOT NULL GENERATED ALWAYS AS (
    destroyed_on IS NULL AND state_id IN ('planState.planned', 'planState.inProgress', 'planState.partlyDone', 'planState.extended')) STORED
) STRICT;

CREATE INDEX plan_item_by_family ON plan_item (family_id, position) WHERE removed_at IS NULL;

CREATE INDEX plan_item_by_due ON plan_item (due_on, family_id, official_id, responsible, amount)
  WHERE is_open = 1 AND removed_at IS NULL;

CREATE INDEX plan_item_by_done ON plan_item (done_on, family_id, due_on, is_open) WHERE done_on IS NOT NULL AND removed_at IS NULL;

CREATE INDEX plan_item_by_official ON plan_item (official_id, due_on) WHERE official_id IS NOT NULL AND removed_at IS NULL;

CREATE TABLE family_summary (
  -- The family's.
  seq INTEGER PRIMARY KEY,
  family_id TEXT NOT NULL UNIQUE REFERENCES family (id),
  head_person_id TEXT,
  head_name TEXT NOT NULL DEFAULT '',
  head_key TEXT NOT NULL DEFAULT '',
  head_sort TEXT NOT NULL DEFAULT '',
  members INTEGER NOT NULL DEFAULT 0,
  able INTEGER NOT NULL DEFAULT 0,
  income_total REAL,
  income_on TEXT,
  per_capita INTEGER,
  category_id TEXT,
  category_on TEXT,
  official_id TEXT,
  official_name TEXT,
  officials INTEGER NOT NULL DEFAULT 0,
  plan_total INTEGER NOT NULL DEFAULT 0,
  plan_done INTEGER NOT NULL DEFAULT 0,
  next_due_on TEXT,
  visits INTEGER NOT NULL DEFAULT 0,
  last_visit_on TEXT,
  has_open_decision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX family_summary_by_head ON family_summary (head_sort);

CREATE INDEX family_summary_by_category ON family_summary (category_id);

CREATE INDEX family_summary_by_due ON family_summary (next_due_on);

CREATE INDEX family_summary_by_visit ON family_summary (last_visit_on);

CREATE TABLE family_visit (
  family INTEGER NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (family, day)
) STRICT, WITHOUT ROWID;

CREATE INDEX family_visit_by_day ON family_visit (day);

CREATE TABLE grid_plan (
  seq INTEGER PRIMARY KEY,
  family INTEGER NOT NULL,
  -- Whole sums as integers, which are added up quicker.
  amount ANY,
  measure INTEGER NOT NULL,
  official INTEGER,
  mahalla INTEGER,
  -- Where the head of the family and whom it is for stand by their names (db/grid-places.ts).
  head_place INTEGER NOT NULL,
  -- Whom it is for is of the family, or was; true too where nobody is named.
  is_for_own INTEGER NOT NULL,
  person_place INTEGER,
  person INTEGER,
  extended_times INTEGER NOT NULL,
  state INTEGER NOT NULL,
  is_open INTEGER NOT NULL,
  due_on TEXT,
  opportunity INTEGER NOT NULL,
  measure_item INTEGER,
  source INTEGER,
  done_on TEXT,
  problem INTEGER,
  mechanism INTEGER,
  responsible INTEGER,
  expected_result INTEGER,
  evidence INTEGER,
  note INTEGER
) STRICT;

CREATE INDEX grid_plan_by_due ON grid_plan (due_on);

CREATE INDEX grid_plan_by_family ON grid_plan (family);

CREATE INDEX grid_plan_for_others ON grid_plan (person) WHERE is_for_own = 0;

CREATE INDEX grid_plan_open ON grid_plan (official, due_on, mahalla) WHERE is_open = 1;

CREATE TABLE grid_log (
  seq INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  official INTEGER,
  mahalla INTEGER,
  visited INTEGER NOT NULL,
  found INTEGER NOT NULL,
  solved INTEGER NOT NULL,
  official_name INTEGER,
  work INTEGER,
  note INTEGER,
  families TEXT,
  families_sort TEXT
) STRICT;

CREATE INDEX grid_log_by_day ON grid_log (day DESC);

CREATE INDEX grid_log_by_official ON grid_log (official, day, mahalla) WHERE official IS NOT NULL;

CREATE TABLE grid_member (
  seq INTEGER PRIMARY KEY,
  person INTEGER NOT NULL,
  family INTEGER NOT NULL,
  mahalla INTEGER,
  relation INTEGER,
  name_sort TEXT NOT NULL,
  sex TEXT,
  born_on TEXT,
  birth_year INTEGER,
  education INTEGER,
  employment INTEGER,
  disability INTEGER,
  workplace INTEGER,
  note INTEGER,
  -- The end of the personal number that lists show; -1 of a number that is too short to be shown in part.
  figures INTEGER,
  phone TEXT
, consent_until TEXT) STRICT;

CREATE INDEX grid_member_by_name ON grid_member (name_sort);

CREATE TABLE grid_text (
  seq INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  sort TEXT NOT NULL,
  UNIQUE (sort, key)
) STRICT;

CREATE TABLE official_summary (
  -- The official's.
  seq INTEGER PRIMARY KEY,
  attachments INTEGER NOT NULL,
  families INTEGER NOT NULL,
  mahallas INTEGER NOT NULL,
  mahalla_names TEXT,
  mahalla_keys TEXT,
  -- Of the role in which they are furthest over the norm.
  norm INTEGER,
  over_norm INTEGER
) STRICT;

CREATE TABLE search_doc (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  -- That of the row with this id.
  seq INTEGER NOT NULL,
  entity_id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  keys TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
  keys, content = 'search_doc', content_rowid = 'id', tokenize = 'ascii', prefix = '2 3', detail = none, columnsize = 0);

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

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

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
, account_id TEXT) STRICT;

CREATE INDEX change_set_by_batch ON change_set (batch_id) WHERE batch_id IS NOT NULL;

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

CREATE TABLE journal_user (
  seq INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  name_key TEXT NOT NULL,
  name_sort TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE journal_index USING fts5 (
  keys, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3 4');

CREATE INDEX membership_by_person ON membership (person_id);

CREATE TABLE data_duty (
  id TEXT PRIMARY KEY,
  owner_name TEXT,
  owner_stir TEXT,
  owner_address TEXT,
  purpose TEXT,
  responsible_name TEXT,
  responsible_position TEXT,
  responsible_phone TEXT,
  -- The order that names the responsible person.
  responsible_order TEXT,
  register_number TEXT,
  registered_on TEXT,
  level_id TEXT REFERENCES list_item (id),
  sources TEXT,
  recipients TEXT,
  storage_place TEXT,
  removed_at TEXT
) STRICT;

CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  given_on TEXT NOT NULL,
  valid_until TEXT,
  document TEXT,
  -- Who signed: NULL the person themselves, else a parent or guardian.
  signed_by TEXT,
  -- JSON array of ids of list 'consentScope'.
  scopes TEXT NOT NULL DEFAULT '[]',
  withdrawn_on TEXT,
  withdrawn_document TEXT,
  removed_at TEXT,
  CHECK (withdrawn_on IS NULL OR withdrawn_on >= given_on),
  CHECK (valid_until IS NULL OR valid_until >= given_on)
) STRICT;

CREATE INDEX consent_by_person ON consent (person_id) WHERE removed_at IS NULL;

CREATE TABLE family_retention (
  id TEXT PRIMARY KEY,
  family_id TEXT NOT NULL REFERENCES family (id),
  moved_on TEXT,
  -- In place of the day that the rule gives.
  keep_until TEXT,
  reason TEXT,
  removed_at TEXT
) STRICT;

CREATE INDEX family_retention_by_family ON family_retention (family_id);

CREATE TABLE citizen_request (
  id TEXT PRIMARY KEY,
  -- Number in the register of the year.
  number INTEGER NOT NULL,
  received_on TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('access', 'correct', 'withdraw', 'destroy')),
  person_id TEXT REFERENCES person (id),
  -- The applicant as written in the request.
  applicant TEXT NOT NULL CHECK (applicant <> ''),
  text TEXT,
  due_on TEXT NOT NULL,
  answered_on TEXT,
  answer_number TEXT,
  answer TEXT,
  removed_at TEXT
) STRICT;

CREATE INDEX citizen_request_by_day ON citizen_request (received_on, number);

CREATE TABLE destruction_act (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  acted_on TEXT NOT NULL,
  ground_id TEXT NOT NULL REFERENCES list_item (id),
  -- The document behind the ground: a decision, a request.
  basis TEXT,
  request_id TEXT REFERENCES citizen_request (id),
  -- JSON array of three {name, position}; the first presides.
  commission TEXT NOT NULL,
  -- JSON {familyIds, personIds} until the data is destroyed, then NULL.
  targets TEXT,
  -- JSON, as shared/destruction.ts says.
  counts TEXT NOT NULL,
  destroyed_at TEXT,
  destroyed_by TEXT,
  removed_at TEXT
) STRICT;

CREATE TABLE destroyed_set (
  line INTEGER NOT NULL,
  set_id INTEGER NOT NULL,
  digest_before TEXT NOT NULL,
  digest_after TEXT NOT NULL,
  PRIMARY KEY (line, set_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX destroyed_set_by_set ON destroyed_set (set_id, line);

CREATE INDEX person_destroyed ON person (destroyed_on) WHERE destroyed_on IS NOT NULL;

/**
 * The first schema: office, reference lists, mahallas, officials, families, log, plans.
 *
 * Where rows are many, or named by many, they have a number `seq` of this file alone beside their id, which
 * holds everywhere: the narrow tables behind the long grids (0010-kept-beside.ts) name rows by it, eight bytes at most.
 */
export const sql = `
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

-- One table for every list an office can edit; id is 'list.code', so that a row reads by itself.
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

-- Dated amounts of money set by the state: poverty line, base amount, minimum wage; whole soum.
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
) STRICT;
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
) STRICT;
-- With what people are sorted by: put in order they are read from here.
CREATE INDEX person_by_key ON person (name_key, name_sort);
-- People named by rows that are seen: a lens (db/lens.ts) puts its masks here too, but does not ask where they belong.
CREATE VIEW own_person AS SELECT * FROM person;
CREATE INDEX person_by_jshshir ON person (jshshir) WHERE jshshir IS NOT NULL;

-- Who belongs to which family, from when till when; the relation is to the head.
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
CREATE INDEX membership_by_person ON membership (person_id) WHERE removed_at IS NULL;

-- Income of all members over the three months that end on period_end_on; soum.
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

-- An official answers for a mahalla or for a family, from when till when, by which order.
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

-- What one official did in one mahalla on one day.
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

-- One line of a family's individual plan.
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

-- What lists show of a family, kept by db/family-summary.ts inside the transaction that changes it.
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
`;

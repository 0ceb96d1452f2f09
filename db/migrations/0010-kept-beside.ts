/** The first schema: what is kept beside the rows, for grids, lists and search. */
export const sql = `
-- On which days a family (its seq) was visited, kept beside the summary: the dashboard looks at months of visits at once.
CREATE TABLE family_visit (
  family INTEGER NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (family, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX family_visit_by_day ON family_visit (day);

-- What the grid over all plan items is sorted and filtered by, kept by db/grid-rows.ts inside the transaction
-- that changes it: 60,000 rows of numbers are read through in 3 ms, the rows themselves in 20. Links are the
-- seq of rows, texts those of grid_text with the place of their key above (db/grid-places.ts); removed rows are not here.
-- What is asked of every row stands first: each column costs the reading of those before it.
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

-- The same for the grid over all days of the log; families as it is shown.
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

-- The same for the grid over everybody who belongs to a family now; seq is the membership's.
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
) STRICT;
CREATE INDEX grid_member_by_name ON grid_member (name_sort);

-- Search and order keys of the texts of grids, each pair once: offices write the same measure a thousand times.
CREATE TABLE grid_text (
  seq INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  sort TEXT NOT NULL,
  UNIQUE (sort, key)
) STRICT;

-- What lists show of an official, kept by db/official-summary.ts inside the transaction that changes it.
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
-- Asked is only which entries have the words: neither at what place nor how often.
CREATE VIRTUAL TABLE search_index USING fts5 (
  keys, content = 'search_doc', content_rowid = 'id', tokenize = 'ascii', prefix = '2 3', detail = none, columnsize = 0);
-- Its pieces fill a page of the file; as they come they would fill one of 4 KB.
INSERT INTO search_index (search_index, rank) VALUES ('pgsz', 16000);
`;

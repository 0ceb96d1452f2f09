/** Duties towards the people whose data is kept: facts of the base, consent, retention, requests, destruction. */
export const sql = `
-- What the office says of its base of personal data; one row, id 'own'.
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

-- What decides how long a family's data is kept besides its road.
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

-- Change sets whose values were destroyed, for the line of the journal that vouches for it:
-- the SHA-256 of the set before and after. That line's digest is the SHA-256 of its rows here.
CREATE TABLE destroyed_set (
  line INTEGER NOT NULL,
  set_id INTEGER NOT NULL,
  digest_before TEXT NOT NULL,
  digest_after TEXT NOT NULL,
  PRIMARY KEY (line, set_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX destroyed_set_by_set ON destroyed_set (set_id, line);

-- The day on which a row lost everything that named a person: it stays for the counts alone.
ALTER TABLE family ADD COLUMN destroyed_on TEXT;
ALTER TABLE person ADD COLUMN destroyed_on TEXT;
CREATE INDEX person_destroyed ON person (destroyed_on) WHERE destroyed_on IS NOT NULL;
-- The last day of a consent in force ('9999-12-31' without an end); NULL without one.
ALTER TABLE grid_member ADD COLUMN consent_until TEXT;
`;

"""Pilots: a plan that freezes, people drawn once, looks that are counted."""

STATEMENTS = (
    """
    CREATE TABLE pilot (
        id TEXT PRIMARY KEY,
        plan TEXT NOT NULL CHECK (json_valid(plan)),
        state TEXT NOT NULL CHECK (state IN ('draft', 'registered', 'running', 'ended')),
        made_at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        seal TEXT NOT NULL DEFAULT '',
        registered_at TEXT,
        salt TEXT NOT NULL DEFAULT '',
        started_on TEXT,
        ended_at TEXT,
        verdict TEXT NOT NULL DEFAULT '',
        why TEXT NOT NULL DEFAULT '',
        CHECK (state = 'draft' OR seal <> '')
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER pilot_plan_is_frozen BEFORE UPDATE OF plan, seal ON pilot
    WHEN OLD.state <> 'draft'
    BEGIN SELECT RAISE(ABORT, 'a registered pilot is not edited'); END
    """,
    """
    CREATE TRIGGER pilot_is_not_deleted BEFORE DELETE ON pilot
    BEGIN SELECT RAISE(ABORT, 'pilots stay on record'); END
    """,
    """
    CREATE TABLE pilot_person (
        pilot_id TEXT NOT NULL REFERENCES pilot(id),
        debtor_id TEXT NOT NULL,
        arm TEXT NOT NULL,
        PRIMARY KEY (pilot_id, debtor_id)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX pilot_person_debtor ON pilot_person(debtor_id)",
    """
    CREATE TRIGGER pilot_person_stays_in_its_arm BEFORE UPDATE OF arm ON pilot_person
    BEGIN SELECT RAISE(ABORT, 'nobody changes arm'); END
    """,
    """
    CREATE TABLE pilot_look (
        pilot_id TEXT NOT NULL REFERENCES pilot(id),
        number INTEGER NOT NULL,
        verdict TEXT NOT NULL,
        body TEXT NOT NULL CHECK (json_valid(body)),
        at TEXT NOT NULL,
        by_user TEXT NOT NULL,
        PRIMARY KEY (pilot_id, number)
    ) STRICT, WITHOUT ROWID
    """,
    *(
        f"""
        CREATE TRIGGER pilot_look_is_not_{done} BEFORE {verb} ON pilot_look
        BEGIN SELECT RAISE(ABORT, 'a look is taken once'); END
        """
        for verb, done in (("UPDATE", "edited"), ("DELETE", "deleted"))
    ),
)

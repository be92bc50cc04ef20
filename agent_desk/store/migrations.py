"""Bringing the file to this program's schema: migrations with a lock, a copy and a refusal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agent_desk import __version__
from agent_desk.store.audit.chain import seal_what_was
from agent_desk.store.driver import Connection, sqlite_utils_database
from agent_desk.store.errors import NewerSchemaError, SchemaError

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

    from agent_desk.store.database import Store

MIGRATION_SET = "agent_desk"

# Append-only. Known here by name, so that an up-to-date file opens without importing sqlite-utils.
NAMES = (
    "m0001_people_and_accounts",
    "m0002_contacts",
    "m0003_agreements",
    "m0004_event_log",
    "m0005_search",
    "m0006_negotiation",
    "m0007_library",
    "m0008_agent_help",
    "m0009_contact_guard",
    "m0010_portfolio",
    "m0011_agreements",
    "m0015_audit_chain",
    "m0013_practice",
    "m0017_strategy_documents",
    "m0016_privacy",
    "m0014_strategy",
    "m0012_people",
    "m0018_pilots",
    "m0019_segments",
    "m0020_campaigns",
    "m0021_casting",
    "m0022_intensity",
    "m0026_piece_reports",
    "m0027_month_segments",
    "m0027_quality_sheets",
    "m0028_sums_by_difference",
)


def migrate(connection: Connection, store: Store, names: tuple[str, ...] = NAMES) -> None:
    """Apply what is missing, all or nothing; an existing file is copied beside itself before.

    Raises NewerSchemaError when the file has migrations this program does not know, SchemaError
    when rows were left without a parent.
    """
    version = schema_version(connection)
    if version == len(names):
        return
    _refuse_newer(connection, names)
    if version and store.path:
        from agent_desk.store.copies.backup import backup

        backup(store, store.path.with_name(f"{store.path.name}.schema-{version}.bak"))
    # A table rebuilt inside a transaction would otherwise cascade into its children.
    connection.execute("PRAGMA foreign_keys=OFF")
    try:
        _apply_locked(connection, names)
    finally:
        connection.execute("PRAGMA foreign_keys=ON")


def schema_version(connection: Connection) -> int:
    """How many migrations the file has had; 0 for a new one."""
    row = connection.execute("PRAGMA user_version").fetchone()
    return int(row[0]) if row else 0


def statements_of(name: str) -> tuple[str, ...]:
    """The SQL of one migration."""
    from agent_desk.store.schema.all_migrations import STATEMENTS_OF

    return STATEMENTS_OF[name]


def migration_set(names: tuple[str, ...] = NAMES) -> Migrations:
    """The migrations in sqlite-utils' own mechanism."""
    from sqlite_utils.migrations import Migrations

    migrations = Migrations(MIGRATION_SET)
    for name in names:
        migrations(name=name)(_Migration(name))
    return migrations


class _Migration:
    """Runs the statements of one module; one by one, as executescript would commit first."""

    def __init__(self, name: str) -> None:
        self.__name__ = name

    def __call__(self, db: Database, /) -> None:
        for statement in statements_of(self.__name__):
            db.execute(statement)


def _apply_locked(connection: Connection, names: tuple[str, ...]) -> None:
    """Under the lock: of several processes starting at once, the first migrates for all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        _refuse_newer(connection, names)
        database = sqlite_utils_database(connection)
        migration_set(names).apply(database)
        seal_what_was(connection)
        connection.execute(
            "INSERT INTO meta(key, value) VALUES ('program_version', :version)"
            " ON CONFLICT(key) DO UPDATE SET value = :version",
            {"version": __version__},
        )
        if connection.execute("PRAGMA foreign_key_check").fetchone():
            raise SchemaError
        connection.execute(f"PRAGMA user_version={len(names)}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _refuse_newer(connection: Connection, names: tuple[str, ...]) -> None:
    """A newer file is refused by the names of what this program lacks."""
    if not connection.execute(
        "SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"
    ).fetchone():
        return
    applied = [
        str(row[0])
        for row in connection.execute(
            "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY id",
            (MIGRATION_SET,),
        )
    ]
    unknown = tuple(name for name in applied if name not in names)
    if not unknown:
        return
    needed = connection.execute("SELECT value FROM meta WHERE key = 'program_version'").fetchone()
    raise NewerSchemaError(unknown, str(needed[0]) if needed else "")

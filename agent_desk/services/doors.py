"""Which role may go where: places of the window, commands of the terminal, data of people.

With `permissions.ALLOWED` this is the whole table of who may do what; docs/guide/permissions.md is
made from both, and a test walks every act, place and command with every role.
"""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.people import Role

Roles = frozenset[Role]

EVERYBODY: Roles = frozenset(Role)
CALLERS: Roles = frozenset({Role.AGENT, Role.SUPERVISOR, Role.ADMINISTRATOR})
LEADERS: Roles = frozenset({Role.SUPERVISOR, Role.MANAGER, Role.ADMINISTRATOR})
RUNNERS: Roles = frozenset({Role.SUPERVISOR, Role.ADMINISTRATOR})
WRITERS: Roles = RUNNERS | {Role.TRAINER}
ADMINISTRATORS: Roles = frozenset({Role.ADMINISTRATOR})

PLACES: Mapping[str, Roles] = {
    "desk": EVERYBODY,
    "agreements": EVERYBODY,
    "objections": EVERYBODY,
    "policies": EVERYBODY,
    "portfolio": LEADERS,
    "approvals": LEADERS,
    "contact": LEADERS,
    "templates": LEADERS,
    "activity": LEADERS,
    "practice": EVERYBODY,
    "processes": EVERYBODY,
    "strategy_map": LEADERS,
    "decision": LEADERS,
    "casting": LEADERS | {Role.TRAINER},
    "indicators": LEADERS,
    "campaigns": LEADERS,
    "followup": LEADERS,
    "pilots": LEADERS,
    "segments": LEADERS,
    "intensity": LEADERS,
    "privacy": RUNNERS,
    "cure": LEADERS,
    "people": ADMINISTRATORS,
    "backups": ADMINISTRATORS,
}

# By the words after «agent-desk». None: it opens no store, so nobody has to sign in.
COMMANDS: Mapping[str, Roles | None] = {
    "agreement": CALLERS,
    "agreements accept": CALLERS,
    "agreements follow": CALLERS,
    "agreements letters": RUNNERS,
    "agreements list": CALLERS,
    "agreements mark": RUNNERS,
    "agreements offer": CALLERS,
    "agreements pay": RUNNERS,
    "agreements show": CALLERS,
    "agreements withdraw": CALLERS,
    "audit export": LEADERS,
    "audit report": LEADERS,
    "audit verify": LEADERS,
    "backup": ADMINISTRATORS,
    "check": LEADERS,
    "contact allow": LEADERS,
    "contact check": CALLERS,
    "contact close": LEADERS,
    "contact complaint": CALLERS,
    "contact consent": CALLERS,
    "contact export": LEADERS,
    "contact pending": LEADERS,
    "contact report": LEADERS,
    "contact retention": LEADERS,
    "contact wish": CALLERS,
    "dialler address": None,
    "dialler install": None,
    "doctor": None,
    "export": RUNNERS,
    "find": CALLERS,
    "import": RUNNERS,
    "init": None,
    "keys add-keyring": ADMINISTRATORS,
    "keys list": ADMINISTRATORS,
    "keys pin": EVERYBODY,
    "keys recover": None,
    "keys recovery": ADMINISTRATORS,
    "keys rekey": ADMINISTRATORS,
    "keys revoke": ADMINISTRATORS,
    "objections evaluate": None,
    "objections export": WRITERS,
    "objections import": None,
    "objections lint": None,
    "objections search": None,
    "objections test": None,
    "offers": CALLERS,
    "offers allocate": None,
    "offers cost": None,
    "offers read": None,
    "offers reschedule": None,
    "offers schedule": None,
    "offers words": None,
    "open": None,
    "page": CALLERS,
    "people add": ADMINISTRATORS,
    "people deactivate": ADMINISTRATORS,
    "people list": ADMINISTRATORS,
    "people lock-after": ADMINISTRATORS,
    "people reactivate": ADMINISTRATORS,
    "people reset-pin": ADMINISTRATORS,
    "people role": ADMINISTRATORS,
    "people unlock": RUNNERS,
    "policy check": None,
    "policy list": EVERYBODY,
    "policy show": EVERYBODY,
    "practice acts": None,
    "practice certify": EVERYBODY,
    "practice check": None,
    "practice course": EVERYBODY,
    "practice debrief": None,
    "practice from-call": WRITERS,
    "practice personas": None,
    "practice play": None,
    "practice score": None,
    "privacy answer": RUNNERS,
    "privacy block": RUNNERS,
    "privacy consents": CALLERS,
    "privacy correct": RUNNERS,
    "privacy erase": RUNNERS,
    "privacy export": RUNNERS,
    "privacy extend": RUNNERS,
    "privacy finish": RUNNERS,
    "privacy request": CALLERS,
    "privacy requests": RUNNERS,
    "privacy retention": LEADERS,
    "privacy revoke": CALLERS,
    "privacy unblock": RUNNERS,
    "reading-worker": None,
    "restore": ADMINISTRATORS,
    "script": CALLERS,
    "self-test": None,
    "strategy campaigns check": LEADERS,
    "strategy campaigns launch": RUNNERS,
    "strategy campaigns letters": RUNNERS,
    "strategy campaigns list": LEADERS,
    "strategy campaigns report": RUNNERS,
    "strategy challenge": LEADERS,
    "strategy costs add": LEADERS,
    "strategy costs import": LEADERS,
    "strategy costs list": LEADERS,
    "strategy followup": LEADERS,
    "strategy indicators": LEADERS,
    "strategy score": LEADERS,
    "strategy segments apply": LEADERS,
    "strategy segments check": LEADERS,
    "strategy segments list": LEADERS,
    "strategy segments preview": LEADERS,
    "strategy segments steps": LEADERS,
    "strategy teams list": LEADERS,
    "strategy teams set": LEADERS,
    "strategy train": LEADERS,
    "verify": EVERYBODY,
    "version": None,
    "words check": None,
    "work list": CALLERS,
    "work rule": RUNNERS,
}

# Who calls sees whom he calls; the debt of anybody only once the holder was verified. The others
# see initials and last digits until they record why they need more (RevealPerson).
SEES_PEOPLE: Roles = CALLERS
SEES_DEBT_UNVERIFIED: Roles = frozenset()


def may_go(role: Role, place_id: str) -> bool:
    """Whether this role has that place; one that is not in the table is for who runs the house."""
    return role in PLACES.get(place_id, RUNNERS)


def may_command(role: Role, words: str) -> bool:
    """Whether this role may give that command of the terminal; unknown ones as places."""
    roles = COMMANDS.get(words, RUNNERS)
    return roles is None or role in roles


def sees_people(role: Role) -> bool:
    """Whether names and phones are shown without recording a reason."""
    return role in SEES_PEOPLE

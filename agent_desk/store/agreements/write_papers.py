"""Pages issued, their copies, the versions of their templates, reminders prepared."""

from __future__ import annotations

from hashlib import sha256

from agent_desk.domain.agreements.commands import (
    CopyPaper,
    IssuePaper,
    PrepareReminder,
    SaveTemplate,
)
from agent_desk.domain.errors import RefusedError
from agent_desk.store.acts import Body, act
from agent_desk.store.agreements.agreement_json import agreement_of
from agent_desk.store.database import Store
from agent_desk.store.instants import instant_text

_AGREEMENT = "SELECT account, snapshot FROM agreement WHERE id = ?"
_SAME = "SELECT 1 FROM paper WHERE kind = :kind AND subject = :subject"
_ISSUE = """
    INSERT INTO paper(id, code, kind, subject, account, agreement_id, fingerprint, template,
                      sha256, pages, pdf, issued_at, by_user)
    VALUES (:id, :code, :kind, :subject, :account, :agreement_id, :fingerprint, :template,
            :sha256, :pages, :pdf, :at, :by_user)
"""
_COPY = """
    INSERT INTO paper_copy(sha256, paper_id, kind, made_at, by_user)
    VALUES (:sha256, :paper_id, :kind, :at, :by_user) ON CONFLICT DO NOTHING
"""
_LAST = "SELECT ifnull(max(number), 0) AS number FROM template_version WHERE key = ?"
_TEMPLATE = """
    INSERT INTO template_version(key, number, text, note, saved_at, by_user)
    VALUES (:key, :number, :text, :note, :at, :by_user)
"""
_REMINDED = "SELECT 1 FROM reminder WHERE agreement_id = ? AND number = ?"
_REMIND = """
    INSERT INTO reminder(agreement_id, number, channel, prepared_at, by_user)
    VALUES (:agreement_id, :number, :channel, :at, :by_user)
"""


def issue_paper(store: Store, command: IssuePaper) -> None:
    """Keep the bytes. A page issued meanwhile by another desk stays the one there is."""
    if command.agreement is not None:
        row = store.row(_AGREEMENT, (command.agreement.id,))
        if row is None or agreement_of(row["snapshot"]) != command.agreement:
            raise RefusedError(
                "La página no es del convenio que está registrado. No la di por buena; "
                "vuelva a abrir el convenio e imprímala de nuevo."
            )
    if store.row(_SAME, {"kind": command.kind, "subject": command.subject}):
        return
    store.write(
        _ISSUE,
        {
            "id": command.paper_id,
            "code": command.code,
            "kind": command.kind,
            "subject": command.subject,
            "account": command.account,
            "agreement_id": command.agreement.id if command.agreement else None,
            "fingerprint": command.fingerprint,
            "template": command.template,
            "sha256": sha256(command.pdf).hexdigest(),
            "pages": command.pages,
            "pdf": command.pdf,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def copy_paper(store: Store, command: CopyPaper) -> None:
    """Know the copy again when it is shown to us."""
    store.write(
        _COPY,
        {
            "sha256": command.sha256,
            "paper_id": command.paper_id,
            "kind": command.kind,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def save_template(store: Store, command: SaveTemplate) -> None:
    """Raises RefusedError when somebody else saved a version meanwhile."""
    row = store.row(_LAST, (command.key,))
    if row and row["number"] + 1 != command.number:
        raise RefusedError(
            "Otra persona guardó una versión de esta plantilla mientras usted la editaba. "
            "La suya sigue aquí; ábrala de nuevo y junte los cambios."
        )
    store.write(
        _TEMPLATE,
        {
            "key": command.key,
            "number": command.number,
            "text": command.text,
            "note": command.note,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def prepare_reminder(store: Store, command: PrepareReminder) -> None:
    """Once for each payment: reminding again of the same one does harm."""
    if store.row(_REMINDED, (command.agreement_id, command.number)):
        raise RefusedError("De ese pago ya se preparó un recordatorio. No preparé otro.")
    store.write(
        _REMIND,
        {
            "agreement_id": command.agreement_id,
            "number": command.number,
            "channel": command.channel,
            "at": instant_text(command.at),
            "by_user": command.by.id,
        },
    )


def _issued_body(command: IssuePaper) -> Body:
    return {
        "paper": command.paper_id,
        "code": command.code,
        "kind": command.kind,
        "template": command.template,
        "fingerprint": command.fingerprint,
    }


ACTS = (
    act(IssuePaper, issue_paper, _issued_body),
    act(CopyPaper, copy_paper, lambda c: {"paper": c.paper_id, "kind": c.kind}),
    act(SaveTemplate, save_template, lambda c: {"key": c.key, "number": c.number}),
    act(
        PrepareReminder,
        prepare_reminder,
        lambda c: {"agreement": c.agreement_id, "number": c.number, "channel": c.channel},
    ),
)

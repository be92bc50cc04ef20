"""The acts about the log and the copies: the event is all there is of them in the store."""

from __future__ import annotations

from agent_desk.domain.audit.commands import AskRestore, ExportLog, KeepBackup, SignDay, VerifyLog
from agent_desk.store.acts import Act, act, no_rows

ACTS: tuple[Act, ...] = (
    act(VerifyLog, no_rows),
    act(SignDay, no_rows, lambda command: {"day": command.day.isoformat()}),
    act(ExportLog, no_rows, lambda command: {"is_filtered": command.is_filtered}),
    act(KeepBackup, no_rows),
    act(AskRestore, no_rows, lambda command: {"backup": command.backup}),
)

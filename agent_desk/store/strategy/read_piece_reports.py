"""Pieces by the code that senders write, and how far each got with a person."""

from __future__ import annotations

from agent_desk.domain.strategy.campaigns.delivery import Delivery
from agent_desk.services.report_pieces import CodedPiece
from agent_desk.store.database import Store
from agent_desk.store.lookups import debtor_of
from agent_desk.store.strategy.piece_ties import known_delivery
from agent_desk.store.strategy.read_campaigns import control_of

_PIECE = """
    SELECT piece.id, piece.name, channel FROM campaign_piece AS piece
    JOIN campaign ON campaign.id = campaign_id
    WHERE campaign.state <> 'draft' AND {how}
"""
_BY_CODE = _PIECE.format(how="code = upper(?) AND code <> ''")
_BY_NAME = _PIECE.format(how="piece.name = ?")
_CAMPAIGN = "SELECT campaign_id FROM campaign_piece WHERE id = ?"


class LocalPieceReports:
    """Fulfils `services.report_pieces.PieceReports`; raises UnknownAccountError for an account
    that is not there."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._pieces: dict[str, CodedPiece | None] = {}

    def piece(self, code: str) -> CodedPiece | None:
        if code not in self._pieces:
            rows = self._store.rows(_BY_CODE, (code,)) or self._store.rows(_BY_NAME, (code,))
            row = rows[0] if len(rows) == 1 else None
            self._pieces[code] = CodedPiece(row["id"], row["name"], row["channel"]) if row else None
        return self._pieces[code]

    def known(self, piece_id: str, account: str) -> Delivery | None:
        row = known_delivery(self._store, piece_id, debtor_of(self._store, account))
        return Delivery(row["state"]) if row else None

    def is_control(self, piece_id: str, account: str) -> bool:
        row, debtor = self._store.row(_CAMPAIGN, (piece_id,)), debtor_of(self._store, account)
        return bool(row and control_of(self._store, row["campaign_id"], debtor))

"""All that one letter is drawn from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from math import sqrt

from agent_desk.domain.agreement import Agreement
from agent_desk.domain.debtor import Account, Debtor
from agent_desk.domain.institution import Institution
from agent_desk.domain.letter import LetterTexts, fill

_LONG_NAME, _SHORT_NAME = 36, 16  # letters


@dataclass(frozen=True, slots=True)
class Letter:
    """All that one page is drawn from; `values` fill the placeholders of `texts`."""

    agreement: Agreement
    debtor: Debtor
    account: Account
    institution: Institution
    texts: LetterTexts
    values: Mapping[str, str]
    today: date

    def label(self, name: str) -> str:
        """A label of the template with its values in place."""
        return fill(self.texts.labels[name], self.values)


def fair_shares(names: Sequence[str], usual: Sequence[float]) -> list[float]:
    """Shares of the width for columns headed by `names`: the usual ones, unless a name is so long
    that a wider column saves lines."""
    if max(map(len, names)) <= _LONG_NAME:
        return list(usual)
    weights = [sqrt(max(len(name), _SHORT_NAME)) for name in names]
    return [weight / sum(weights) for weight in weights]

"""When a window covers itself: minutes without a key or the mouse, set by the administrator."""

from __future__ import annotations

from dataclasses import dataclass

SHORTEST_MIN, LONGEST_MIN = 1, 60
WARNING_S = 30


@dataclass(frozen=True, slots=True)
class SessionRule:
    """Minutes; in a call one listens for long without touching anything."""

    idle_minutes: int = 5
    call_minutes: int = 10

    def minutes(self, *, is_in_call: bool) -> int:
        return self.call_minutes if is_in_call else self.idle_minutes


def refusal_of_rule(rule: SessionRule) -> str:
    """The sentence that refuses these minutes, or ""."""
    if all(SHORTEST_MIN <= each <= LONGEST_MIN for each in (rule.idle_minutes, rule.call_minutes)):
        return ""
    return (
        f"Los minutos van de {SHORTEST_MIN} a {LONGEST_MIN}. No cambié nada; "
        "la pantalla se sigue cubriendo como antes."
    )

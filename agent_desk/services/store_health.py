"""How the data of this desk are, one line for each thing that was looked at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HealthLine:
    """`name` is a code for programs, `text` the sentence for people."""

    name: str
    is_good: bool
    text: str


def health_text(lines: tuple[HealthLine, ...]) -> str:
    """«bien   …» or «MAL    …», one a line."""
    return "\n".join(f"{'bien' if line.is_good else 'MAL '}  {line.text}" for line in lines)


def is_healthy(lines: tuple[HealthLine, ...]) -> bool:
    return all(line.is_good for line in lines)


def size_text(size: int) -> str:
    """«1.5 MB», «820 KB»."""
    return f"{size / 1e6:,.1f} MB" if size >= 1_000_000 else f"{max(1, size // 1000):,} KB"

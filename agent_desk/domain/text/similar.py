"""How alike two words or texts are, by letters."""

from __future__ import annotations

from collections.abc import Collection, Sequence

NGRAM = 3
_LONG_WORD = 7  # letters from which two slips may be forgiven


def ngrams(text: str, size: int = NGRAM) -> frozenset[str]:
    """The letter groups of a folded text, with a space at both ends so that edges count."""
    padded = f" {text} "
    return frozenset(padded[i : i + size] for i in range(max(1, len(padded) - size + 1)))


def overlap(left: Collection[str], right: Collection[str]) -> float:
    """Dice coefficient of two sets, 0 to 1."""
    if not left or not right:
        return 0.0
    shared = len(frozenset(left) & frozenset(right))
    return 2 * shared / (len(left) + len(right))


def near_words(word: str, candidates: Sequence[str], limit: int = 3) -> list[tuple[str, float]]:
    """Candidates that are `word` with a typing slip or two, best first, with 0..1 closeness.

    Short words may differ by one letter, longer ones by two; a first letter may be wrong too.
    """
    from rapidfuzz import process
    from rapidfuzz.distance import DamerauLevenshtein

    slips = 1 if len(word) < _LONG_WORD else 2
    if limit == 1:  # looks for the best alone, and ever closer: half the time of a keystroke
        best = process.extractOne(
            word, candidates, scorer=DamerauLevenshtein.distance, score_cutoff=slips
        )
        found = [best] if best else []
    else:
        found = process.extract(
            word, candidates, scorer=DamerauLevenshtein.distance, score_cutoff=slips, limit=limit
        )
    return [(text, 1 - distance / max(len(text), len(word))) for text, distance, _ in found]

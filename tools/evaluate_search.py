"""Measure the objection search on labelled lines: top 1, top 3, and the time of each key.

Usage: python tools/evaluate_search.py FILE.jsonl [--misses]
Each line of FILE: {"text": "...", "label": "card id"}; lines of kinds without a card are counted
apart. The file is only measured: nothing of it is kept.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from time import process_time_ns

from agent_desk.library.card_index import build_index
from agent_desk.library.cards import load_cards


def main() -> None:
    path, shows_misses = Path(sys.argv[1]), "--misses" in sys.argv
    cards = load_cards()
    index = build_index(cards)
    known = {card.id for card in cards}
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    ranks: list[int] = []
    by_style: dict[str, list[int]] = defaultdict(list)
    misses: Counter[tuple[str, str]] = Counter()
    for line in (line for line in lines if line["label"] in known):
        found = [hit.card_id for hit in index.search(line["text"])]
        rank = found.index(line["label"]) + 1 if line["label"] in found else 99
        ranks.append(rank)
        by_style[line.get("style", "?")].append(rank)
        if rank > 1:
            misses[line["label"], found[0] if found else "(nada)"] += 1
    others = [line["text"] for line in lines if line["label"] not in known]
    silent = sum(not index.search(text) for text in others)
    print(f"{len(cards)} cards; {len(ranks)} lines with a card")
    print(f"top 1 {_share(ranks, 1)}   top 3 {_share(ranks, 3)}   found {_share(ranks, 8)}")
    for style, own in sorted(by_style.items()):
        print(f"  {style:18} {len(own):4}   top 1 {_share(own, 1)}   top 3 {_share(own, 3)}")
    print(f"lines of other kinds: {len(others)}, answered with nothing: {silent}")
    _print_times(index, [line["text"] for line in lines])
    if shows_misses:
        for (label, found_id), count in misses.most_common():
            print(f"  {count}  {label} -> {found_id}")


def _share(ranks: list[int], within: int) -> str:
    good = sum(rank <= within for rank in ranks)
    return f"{100 * good / max(1, len(ranks)):.1f}%"


def _print_times(index: object, texts: list[str]) -> None:
    spent = []
    for text in texts:
        for end in range(1, len(text) + 1):
            start = process_time_ns()
            index.search(text[:end])  # type: ignore[attr-defined]
            spent.append(process_time_ns() - start)
    spent.sort()
    p50, p99 = spent[len(spent) // 2] / 1e6, spent[len(spent) * 99 // 100] / 1e6
    print(f"CPU per key, {len(spent)} keys: p50 {p50:.2f} ms, p99 {p99:.2f} ms")


if __name__ == "__main__":
    main()

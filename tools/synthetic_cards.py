"""A made-up library for benches: as many cards as asked, worded like the shipped ones.

Usage: python tools/synthetic_cards.py [CARDS] [UTTERANCES]   prints the time of each key
"""

from __future__ import annotations

import sys
from dataclasses import replace
from random import Random
from time import perf_counter, process_time_ns

from agent_desk.domain.objections.card import Card
from agent_desk.library.card_index import CardIndex, build_index
from agent_desk.library.cards import load_cards

_SYLLABLES = (
    "ba be bi bo ca co cu da de do fa fi ga go la le lo ma me mi mo na no pa pe po ra re ri"
)


def synthetic_cards(count: int = 500, utterances: int = 40, seed: int = 7) -> list[Card]:
    """`count` cards: real sentences mixed between cards, and words that only one card has."""
    random, shipped = Random(seed), load_cards()
    said = [u for card in shipped for u in (*card.utterances, *card.typed)]
    words = sorted({word for text in said for word in text.split()})
    cards = []
    for number in range(count):
        model = shipped[number % len(shipped)]
        own = [_word(random) for _ in range(12)]
        made = tuple(_sentence(random, said, words, own) for _ in range(utterances))
        title = f"{model.title} {own[0]}"
        cards.append(replace(model, id=f"{model.id}-{number}", title=title, utterances=made))
    return cards


def _word(random: Random) -> str:
    return "".join(random.choice(_SYLLABLES.split()) for _ in range(random.randint(2, 4)))


def _sentence(random: Random, said: list[str], words: list[str], own: list[str]) -> str:
    sentence = random.choice(said).split()
    sentence[random.randrange(len(sentence))] = random.choice(words)
    sentence.insert(random.randrange(len(sentence) + 1), random.choice(own))
    return " ".join(sentence)


def key_times(index: CardIndex, sentences: list[str]) -> list[float]:
    """CPU milliseconds of each key while the sentences are typed letter by letter."""
    spent = []
    for sentence in sentences:
        for end in range(1, len(sentence) + 1):
            start = process_time_ns()
            index.search(sentence[:end])
            spent.append((process_time_ns() - start) / 1e6)
    return sorted(spent)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    utterances = int(sys.argv[2]) if len(sys.argv) > 2 else 40
    cards = synthetic_cards(count, utterances)
    start = perf_counter()
    index = build_index(cards)
    print(f"{count} cards x {utterances} utterances: built in {perf_counter() - start:.2f} s")
    random = Random(1)
    typed = [random.choice(random.choice(cards).utterances) for _ in range(80)]
    slipped = [text.replace("a", "s", 1).replace("rr", "r") for text in typed[:40]]
    times = key_times(index, typed + slipped)
    p50, p99 = times[len(times) // 2], times[len(times) * 99 // 100]
    print(f"{len(times)} keys: p50 {p50:.2f} ms, p99 {p99:.2f} ms, max {times[-1]:.2f} ms (CPU)")


if __name__ == "__main__":
    main()

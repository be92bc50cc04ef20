"""Learn the acts from resources/practice and write resources/practice/acts-model.json.

Usage: python tools/learn_acts.py [--check | --table]
Prints the figures of five-fold cross-validation: near twins share a fold, and each fold is judged
with thresholds chosen on the others; --table one row an act. --check only says whether
the model that ships was learned from the files as they are.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from time import perf_counter

from agent_desk.domain.practice.learning import (
    FOLDS,
    Example,
    example_of,
    folds_by_words,
    learn,
    margins_of_fold,
)
from agent_desk.domain.practice.model import passes
from agent_desk.domain.practice.thresholds import Quality, choose, quality
from agent_desk.library.practice_acts import (
    act_fingerprint,
    load_act_model,
    load_act_vocabulary,
    load_sign_reader,
    load_utterances,
    write_act_model,
)
from agent_desk.paths import resource


def main() -> int:
    """Exit code 1 when --check finds an old model."""
    fingerprint = act_fingerprint()
    if "--check" in sys.argv:
        fresh = load_act_model().fingerprint == fingerprint
        print("al día" if fresh else "el modelo es viejo: make acts")
        return 0 if fresh else 1
    started = perf_counter()
    vocabulary, reader = load_act_vocabulary(), load_sign_reader()
    acts = vocabulary.recognisable
    harmful = {name for name, act in vocabulary.acts.items() if act.is_harmful}
    examples = [example_of(said, reader.read(said.text)) for said in load_utterances()]
    folds = folds_by_words(examples)
    with ProcessPoolExecutor() as workers:
        parts = [
            workers.submit(margins_of_fold, examples, acts, folds, fold) for fold in range(FOLDS)
        ]
        whole = workers.submit(learn, examples, acts)
        found = dict(pair for part in parts for pair in part.result())
        learned = whole.result()
    margins = [found[place] for place in range(len(examples))]
    model = replace(learned, fingerprint=fingerprint, thresholds=choose(margins, examples, acts))
    write_act_model(model, resource("practice", "acts-model.json"))
    answers = nested_answers(margins, examples, acts, folds)
    true = [example.acts for example in examples]
    rows = {act: quality(answers, true, act) for act in acts}
    if "--table" in sys.argv:
        for act, row in rows.items():
            print(f"{act:32s} P {row.precision:.2f} R {row.recall:.2f} F {row.f1:.2f}")
    together = sum(rows.values(), Quality(0, 0, 0))
    harm = sum((row for act, row in rows.items() if act in harmful), Quality(0, 0, 0))
    print(f"{len(examples)} frases, {len(model.signs)} señas, {perf_counter() - started:.0f} s")
    print(f"micro-F1 {together.f1:.3f}; dañinos P {harm.precision:.3f} R {harm.recall:.3f}")
    return 0


def nested_answers(
    margins: Sequence[Sequence[int]],
    examples: Sequence[Example],
    acts: Sequence[str],
    folds: Sequence[int],
) -> list[set[str]]:
    """What would be said of each example, by thresholds chosen without its fold."""
    thresholds = []
    for fold in range(FOLDS):
        rest = [place for place, own in enumerate(folds) if own != fold]
        thresholds.append(choose([margins[p] for p in rest], [examples[p] for p in rest], acts))
    return [
        {acts[place] for place in passes(row, thresholds[own])}
        for row, own in zip(margins, folds, strict=True)
    ]


if __name__ == "__main__":
    sys.exit(main())

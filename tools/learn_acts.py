"""Learn the acts from resources/practice and write resources/practice/acts-model.json.

Usage: python tools/learn_acts.py [--check | --table]
Prints the figures of five-fold cross-validation; --table one row an act. --check only says whether
the model that ships was learned from the files as they are.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from time import perf_counter

from agent_desk.domain.practice.learning import example_of, learn, unseen_margins
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
    margins = unseen_margins(examples, acts)
    thresholds = choose(margins, examples, acts)
    model = replace(learn(examples, acts), fingerprint=fingerprint, thresholds=thresholds)
    write_act_model(model, resource("practice", "acts-model.json"))
    answers = [{acts[place] for place in passes(row, thresholds)} for row in margins]
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


if __name__ == "__main__":
    sys.exit(main())

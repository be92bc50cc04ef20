"""From a practice call of forty turns to its score, never read before; beside the bare folding.

And from a sentence of the agent, never read before, to what the simulated debtor answers.
"""

from __future__ import annotations

from statistics import median

from bench_figures import QUICK, Figure, report, timed

from agent_desk.content import load_call_scorer, load_simulated_debtor
from agent_desk.domain.practice.call import AGENT, DEBTOR, CallContext, CallTurn, PracticeCall
from agent_desk.domain.text.fold import fold
from agent_desk.library.practice_acts import load_utterances
from agent_desk.library.practice_personas import load_practice_book

TURNS = 40
BAR_MS, START_BAR_MS, REPLY_BAR_MS = 200.0, 1000.0, 100.0


def calls(number: int) -> list[PracticeCall]:
    """Calls of sentences that follow each other by chance, no sentence twice."""
    lines = [said.text for said in load_utterances()]
    picked = [lines[place * 37 % len(lines)] for place in range(number * TURNS * 2)]
    made = []
    for first in range(0, len(picked), TURNS * 2):
        said = picked[first : first + TURNS * 2]
        pairs = zip(said[::2], said[1::2], strict=True)
        turns = tuple(
            CallTurn(DEBTOR if place % 2 else AGENT, f"{one} {other}")
            for place, (one, other) in enumerate(pairs)
        )
        made.append(PracticeCall(CallContext(), turns))
    return made


def main() -> None:
    """Medians of wall and processor time."""
    _, loading = timed(load_call_scorer)
    scorer = load_call_scorer()
    measured = [
        (timed(lambda call=call: scorer.score(call)), timed(lambda call=call: folded(call)))
        for call in calls(4 if QUICK else 20)
    ]
    own = [one for one, _ in measured]
    bare = median(peer[1] for _, peer in measured)
    report(
        Figure("leer el modelo y la hoja (CPU)", loading, bar=START_BAR_MS),
        Figure("calificar 40 turnos", median(wall for wall, _ in own), bar=BAR_MS),
        Figure(
            "calificar 40 turnos (CPU)", median(cpu for _, cpu in own), "ms", "plegar", bare, BAR_MS
        ),
        *replies(),
    )


def replies() -> list[Figure]:
    """Every persona hears sentences it never heard, until it hangs up or they run out."""
    _, loading = timed(load_simulated_debtor)
    debtor, personas = load_simulated_debtor(), load_practice_book().personas
    lines = [said.text for said in load_utterances()]
    walls, cpus = [], []
    for place, persona in enumerate(personas.values()):
        drill = debtor.start(persona, seed=place)
        for number in range(6 if QUICK else 20):
            said = lines[(place * 211 + number * 97) % len(lines)]
            if drill.is_over:
                drill = debtor.start(persona, seed=place + number)
            wall, cpu = timed(lambda drill=drill, said=said: debtor.reply(drill, f"Mire: {said}"))
            walls.append(wall)
            cpus.append(cpu)
            drill = debtor.reply(drill, f"Mire: {said}")
    return [
        Figure("leer al deudor simulado (CPU)", loading, bar=START_BAR_MS),
        Figure("contestar una frase, mediana", median(walls), bar=REPLY_BAR_MS),
        Figure("contestar una frase, la peor (CPU)", max(cpus), bar=REPLY_BAR_MS),
    ]


def folded(call: PracticeCall) -> list[str]:
    """The peer: every turn folded once."""
    return [fold(turn.text) for turn in call.turns]


if __name__ == "__main__":
    main()

"""Commands about the compass: learn who recovers, score this month, read the indicators."""

from __future__ import annotations

import click

from agent_desk.cli.indicator_commands import indicators
from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.cli.segment_commands import segments
from agent_desk.cli.strategy_tables import challenge_text, standing_lines


@click.group()
def strategy() -> None:
    """La estrategia alrededor de la llamada: probabilidad de cura e indicadores."""


strategy.add_command(segments)
strategy.add_command(indicators)


@strategy.command()
@as_json
@click.pass_obj
@tells_errors
def train(is_demo: bool, is_json: bool) -> None:
    """Aprende la probabilidad de cura de lo que ya tiene final conocido y guarda una versión."""
    from agent_desk.compass_session import bring_past, keep_in_step
    from agent_desk.services.learn_cure import learn_cure
    from agent_desk.session import new_id, open_session
    from agent_desk.store.strategy.keep_cure import CureKeeper

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        who = (session.store, session.ledger, session.user, session.clock.now(), session.today())
        bring_past(*who)
        keep_in_step(*who)
        cases = CureKeeper(session.store)
        lesson = learn_cure(
            cases,
            session.ledger,
            command_id=new_id(),
            by=session.user,
            now=session.clock.now(),
        )
        keep_in_step(*who)
    traits = [
        {"name": trait.name, "points": round(trait.point_range)} for trait in lesson.card.traits
    ]
    trial = lesson.trial
    told = {
        "version": lesson.card.version,
        "outcomes": lesson.card.trained.total,
        "cured": lesson.card.trained.count,
        "traits": traits,
        "auc": trial.quality.auc if trial else None,
        "table_auc": trial.table.auc if trial else None,
        "slope": trial.quality.slope if trial else None,
        "is_used": trial.is_better if trial else True,
    }
    say(told, _lesson_text(told, traits), is_json=is_json)


@strategy.command()
@as_json
@click.pass_obj
@tells_errors
def score(is_demo: bool, is_json: bool) -> None:
    """Califica las cuentas con atraso de este mes y dice quién juzga hoy y por qué."""
    from agent_desk.compass_session import bring_past, cure_words, keep_in_step
    from agent_desk.services.learn_cure import cure_state
    from agent_desk.session import open_session
    from agent_desk.store.strategy.keep_cure import CureKeeper

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        who = (session.store, session.ledger, session.user, session.clock.now(), session.today())
        bring_past(*who)
        keep_in_step(*who)
        cases = CureKeeper(session.store)
        state = cure_state(cases, session.today())
        periods = cases.periods()
        counts = cases.bands_of(periods[-1], cure_words().bands) if periods else {}
    told = {
        "judge": state.standing.judge.value,
        "sentence": state.standing.sentence,
        "outcomes": state.outcomes,
        "accounts_by_band": counts,
    }
    say(told, standing_lines(state.standing.sentence, counts), is_json=is_json)


@strategy.command("challenge")
@as_json
@click.pass_obj
@tells_errors
def challenge_card(is_demo: bool, is_json: bool) -> None:
    """Compara la hoja con un retador de scikit-learn (extra «lab») en cuentas que nadie vio."""
    from agent_desk.compass_session import bring_past
    from agent_desk.services.challenge_cure import boosted_trees, challenge_cure
    from agent_desk.session import open_session
    from agent_desk.store.strategy.keep_cure import CureKeeper

    learner = boosted_trees()
    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        who = (session.store, session.ledger, session.user, session.clock.now(), session.today())
        bring_past(*who)
        found = challenge_cure(CureKeeper(session.store), learner)
    told = {
        "card_auc": found.card.auc,
        "challenger_auc": found.challenger.auc,
        "gain": found.gain,
        "gain_low": found.gain_range.low,
        "gain_high": found.gain_range.high,
        "is_separable": found.is_separable,
    }
    say(told, challenge_text(found), is_json=is_json)


def _lesson_text(told: dict[str, object], traits: list[dict[str, object]]) -> str:
    lines = [
        f"Versión {told['version']}: {told['outcomes']:,} resultados, {told['cured']:,} curas."
    ]
    if told["auc"] is not None:
        lines.append(
            f"En otros clientes y en el mes más nuevo: AUC {told['auc']:.3f} "
            f"(tabla {told['table_auc']:.3f}), pendiente {told['slope']:.2f}."
        )
    lines += [f"  {trait['name']}: {trait['points']} puntos" for trait in traits]
    if not told["is_used"]:
        lines.append("No ordena mejor que la tabla de tránsito: se sigue usando la tabla.")
    return "\n".join(lines)

"""The library of objections from the command line: out, in, checked and tried."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from agent_desk.cli.objection_commands import objections
from agent_desk.cli.printing import as_json, ask_pin, say, tells_errors
from agent_desk.services.submit import submit

if TYPE_CHECKING:
    from agent_desk.content import Content
    from agent_desk.domain.objections.card import Card
    from agent_desk.domain.objections.search_tests import SearchTest
    from agent_desk.session import Session

__all__ = ["objections"]

_SHIPPED = click.option(
    "--shipped", "is_shipped", is_flag=True, help="Las fichas que trae el programa, sin abrir nada."
)
_FILE = click.Path(path_type=Path)


@objections.command("export")
@click.argument("target", type=_FILE)
@click.option("--csv", "is_csv", is_flag=True, help="Una hoja de cálculo en lugar de YAML.")
@_SHIPPED
@as_json
@click.pass_obj
@tells_errors
def export(is_demo: bool, target: Path, is_csv: bool, is_shipped: bool, is_json: bool) -> None:
    """Escribe las fichas publicadas en una carpeta (YAML por familia) o en un CSV."""
    from agent_desk.app_places.editor import write_library_to
    from agent_desk.domain.errors import DeskError

    target = target.with_suffix(".csv") if is_csv else target
    with _library(is_demo, is_shipped) as library:
        try:
            write_library_to(library.content.cards.values(), library.tests, target)
        except OSError as error:
            raise DeskError(
                f"No pude escribir en «{target}». No cambié nada; elija otro lugar."
            ) from error
        count = len(library.content.cards)
    say(
        {"ok": True, "cards": count, "target": str(target)},
        f"{count} fichas en {target}",
        is_json=is_json,
    )


@objections.command("import")
@click.argument("source", type=_FILE)
@click.option("--take", default="", help="Fichas que se toman como borrador: «todas» o sus ids.")
@as_json
@click.pass_obj
@tells_errors
def import_(is_demo: bool, source: Path, take: str, is_json: bool) -> None:
    """Lee otra biblioteca, dice renglón por renglón y muestra en qué difiere de la nuestra."""
    from agent_desk.app_places.editor import read_library_file
    from agent_desk.domain.objections.changes import compare_libraries

    cards, report = read_library_file(source)
    with _library(is_demo, is_shipped=False) as library:
        differing = compare_libraries(library.content.cards, cards)
        every = [card.id for card, _ in differing]
        wanted = every if take == "todas" else [name for name in take.split(",") if name]
        chosen = [card for card, _ in differing if card.id in wanted]
        for card in chosen:
            library.take(card)
    lines = [f"{line.place}  {line.card_id}  {line.problem or 'bien'}" for line in report]
    lines += [f"{card.id}: {', '.join(c.path for c in changes)}" for card, changes in differing]
    lines.append(f"{len(cards)} leídas, {len(differing)} distintas, {len(chosen)} como borrador.")
    say(
        {
            "ok": not any(line.problem for line in report),
            "report": report,
            "differences": {card.id: changes for card, changes in differing},
            "taken": [card.id for card in chosen],
        },
        "\n".join(lines),
        is_json=is_json,
    )
    if any(line.problem for line in report):
        sys.exit(1)


@objections.command("lint")
@_SHIPPED
@click.option("--advice", "shows_advice", is_flag=True, help="También lo que solo se aconseja.")
@as_json
@click.pass_obj
@tells_errors
def lint(is_demo: bool, is_shipped: bool, shows_advice: bool, is_json: bool) -> None:
    """Revisa cada ficha en cada país: palabras, datos, largo, tono, lo que no se dice."""
    from agent_desk.content import load_card_rules
    from agent_desk.domain.objections.check import check_card, check_library

    with _library(is_demo, is_shipped) as library:
        content, rules = library.content, load_card_rules(library.content.script)
        found = [
            (c.id, problem) for c in content.cards.values() for problem in check_card(c, rules)
        ]
        found += [(p.path, p) for p in check_library(content.cards.values(), rules)]
    shown = [(card_id, p) for card_id, p in found if shows_advice or not p.is_advice]
    errors = sum(not problem.is_advice for _, problem in found)
    lines = [f"{card_id}  {p.path}  {p.message}" for card_id, p in shown]
    lines.append(f"{len(content.cards)} fichas, {errors} errores, {len(found) - errors} consejos.")
    say(
        {
            "ok": not errors,
            "cards": len(content.cards),
            "problems": [{"card": card_id, "problem": p} for card_id, p in shown],
        },
        "\n".join(lines),
        is_json=is_json,
    )
    if errors:
        sys.exit(1)


@objections.command("test")
@_SHIPPED
@as_json
@click.pass_obj
@tells_errors
def test(is_demo: bool, is_shipped: bool, is_json: bool) -> None:
    """Corre las búsquedas registradas: cada una debe hallar su ficha entre las tres primeras."""
    from agent_desk.domain.objections.search_tests import run_tests

    with _library(is_demo, is_shipped) as library:
        results = run_tests(library.content.search, library.tests)
    failed = [result for result in results if not result.has_passed]
    lines = [
        f"«{r.test.text}» debe hallar {r.test.card_id or 'nada'}; "
        f"lugar {r.rank or '—'}, primero {r.first or 'nada'}"
        for r in failed
    ]
    lines.append(f"{len(results) - len(failed)} de {len(results)} búsquedas bien.")
    say(
        {"ok": not failed, "total": len(results), "failed": failed},
        "\n".join(lines),
        is_json=is_json,
    )
    if failed:
        sys.exit(1)


@dataclass(frozen=True, slots=True)
class _Library:
    """The library of a store, or what ships; drafts are written in the supervisor's name."""

    content: Content
    tests: Sequence[SearchTest]
    session: Session | None = None

    def take(self, card: Card) -> None:
        """Make their card the draft of ours. Raises RefusedError."""
        from agent_desk.domain.objections.commands import SaveDraft
        from agent_desk.session import new_id
        from agent_desk.store.library.read_cards import LocalCards

        assert self.session is not None
        session = self.session
        work = {version.card_id: version.id for version in LocalCards(session.store).work()}
        version_id = work.get(card.id) or new_id()
        command = SaveDraft(new_id(), session.user, session.clock.now(), version_id, card)
        submit(session.ledger, command)


@contextmanager
def _library(is_demo: bool, is_shipped: bool) -> Iterator[_Library]:
    from agent_desk.content import load_content
    from agent_desk.library.search_tests import load_search_tests
    from agent_desk.library.taxonomy import load_taxonomy

    shipped = load_search_tests(load_taxonomy().types)
    if is_shipped:
        content = load_content()
        yield _Library(content, _known(shipped, content))
        return
    from agent_desk.session import open_session
    from agent_desk.store.library.read_feedback import LocalFeedback

    with open_session(is_demo=is_demo, ask_pin=ask_pin) as session:
        content = session.content
        tests = (*shipped, *LocalFeedback(session.store).tests())
        yield _Library(content, _known(tests, content), session)


def _known(tests: Sequence[SearchTest], content: Content) -> tuple[SearchTest, ...]:
    return tuple(test for test in tests if test.card_id in {"", *content.cards})

"""What practice keeps and prints: one's own pages, the exam's certificate. On the store's lane."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agent_desk.domain.commands import Command
from agent_desk.services.submit import submit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agent_desk.app_places.ground import Ground
    from agent_desk.app_places.practice_shelf import PracticeKit
    from agent_desk.domain.practice.debrief import Debrief
    from agent_desk.domain.practice.training.exam import Certificate
    from agent_desk.domain.practice.training.history import KeptDrill
    from agent_desk.practice_session import PracticeRoom
    from agent_desk.services.certificate_sheet import CertificateSheet
    from agent_desk.ui.practice.course_painting import OwnPages
    from agent_desk.ui.practice.drill_presenter import DrillEnd
    from agent_desk.ui.printing import PageDesk


class PracticePages:
    """In the name of the one who entered."""

    def __init__(self, ground: Ground, room: PracticeRoom, kit: PracticeKit) -> None:
        self._ground, self._room, self._kit = ground, room, kit
        self._output: PageDesk | None = None
        self.drills: Sequence[KeptDrill] = ()  # as read last

    def read(self) -> OwnPages:
        from agent_desk.ui.practice.course_painting import OwnPages

        own = self._room.own
        self.drills = own.drills()
        return OwnPages(self.drills, own.repeats(), own.certificates(), own.is_sharing())

    def share(self, is_on: bool) -> None:
        from agent_desk.domain.practice.training.commands import SharePractice

        room = self._room
        self._submit(SharePractice(_new_id(), room.user, room.clock.now(), is_on))

    def keep(self, end: DrillEnd, debrief: Debrief) -> None:
        """The drill into the history; an exam that is passed by it gets its certificate."""
        from agent_desk.domain.practice.training.history import EXAM
        from agent_desk.services.practice_book import Practised, keep_drill

        kept = self._kept(end, debrief)
        left = tuple(one.objection.kind for one in end.drill.open)
        keep_drill(self._room.own, Practised(kept, left, end.drill.settled), kept.played_on)
        if kept.kind == EXAM:
            self._certify()

    def certificate_pdf(self, given: Certificate) -> bytes:
        """Aside."""
        from agent_desk.documents.certificate_page import draw_certificate

        return draw_certificate(certificate_sheet(given, self._kit, self._room.user.name))

    def output(self, parent: QWidget) -> PageDesk:
        """Where pages go; the system's dialogs."""
        from agent_desk.app_places.pages import page_count, render_page
        from agent_desk.ui.printing import PageDesk

        self._output = PageDesk(parent, render_page, page_count)
        return self._output

    def put(self, pdf: bytes) -> None:
        """A certificate to the printer, or to a file by its dialog."""
        if self._output:
            self._output.print_page(pdf)

    def _kept(self, end: DrillEnd, debrief: Debrief) -> KeptDrill:
        from agent_desk.domain.practice.training.history import KeptDrill
        from agent_desk.library.practice_versions import practice_versions

        drill, score = end.drill, debrief.score
        return KeptDrill(
            id=_new_id(),
            user_id=self._room.user.id,
            persona=drill.persona.id,
            scenario=drill.scenario,
            seed=drill.seed,
            played_on=drill.today,
            kind=end.plan.kind,
            began_at=end.began_at or self._room.clock.now(),
            seconds=end.seconds,
            said=tuple(turn.text for turn in drill.turns),
            marked=_marked(end),
            outcome=drill.outcome,
            total=score.total,
            is_capped=bool(score.failures),
            criteria={one.criterion.id: one.points for one in score.criteria},
            goal=debrief.goal,
            versions=practice_versions(drill.persona.id),
        )

    def _certify(self) -> None:
        from agent_desk.domain.practice.training.commands import KeepCertificate
        from agent_desk.domain.practice.training.exam import certificate_of, latest_attempt

        room, now, unique = self._room, self._room.clock.now(), _new_id()
        drills = room.own.drills()
        last = (drills[0].persona, drills[0].seed)
        for exam in self._kit.shelf.course.exams:
            result = latest_attempt(exam, drills)
            is_of_it = last in {(one.persona, one.seed) for one in exam.drills}
            if is_of_it and result.is_passed:
                given = certificate_of(result, unique, room.user.id, now)
                self._submit(KeepCertificate(unique, room.user, now, given))

    def _submit(self, command: Command) -> None:
        submit(self._room.ledger, command)


def certificate_sheet(given: Certificate, kit: PracticeKit, name: str) -> CertificateSheet:
    """The certificate as its page says it."""
    from agent_desk.library.institutions import load_institution
    from agent_desk.services.certificate_sheet import CertificateSheet

    exam = kit.shelf.course.exam(given.level)
    totals = [total for _, _, total in given.drills]
    rule = (
        f"Tres semillas fijas: {exam.each} puntos o más en cada una, {exam.mean} de promedio y "
        "ningún error crítico."
        if exam
        else ""
    )
    return CertificateSheet(
        firm=load_institution().creditor,
        name=name,
        title=exam.title if exam else f"Nivel {given.level}",
        code=given.code,
        made_on=given.made_at.date(),
        mean=sum(totals) // max(1, len(totals)),
        drills=tuple((kit.shelf.name(p, seed), seed, total) for p, seed, total in given.drills),
        versions=tuple(given.versions.items()),
        rule=rule,
    )


def _marked(end: DrillEnd) -> tuple[tuple[str, ...], ...] | None:
    if all(turn.marked is None for turn in end.drill.turns):
        return None
    return tuple(turn.marked or () for turn in end.drill.turns)


def _new_id() -> str:
    from agent_desk.session import new_id

    return new_id()

"""Plans, progress and summaries put into the texts that the intake shows."""

from __future__ import annotations

from collections.abc import Sequence

from agent_desk.domain.spanish import money_text
from agent_desk.services.column_names import ColumnNames
from agent_desk.services.intake_plan import (
    COMMA,
    DAY_FIRST,
    MONTH_FIRST,
    PAYMENTS,
    POINT,
    SERIAL,
    YEAR_FIRST,
    ColumnPlan,
    FilePreview,
)
from agent_desk.services.load_payments import PaymentsReport
from agent_desk.services.load_portfolio import LoadSummary, Progress
from agent_desk.services.portfolio_rows import Remark
from agent_desk.ui.shell.intake.state import Choices, IntakeState, MappingRow, ShapeState, Step
from agent_desk.ui.wording import plural, translate

SHOWN_SAMPLES = 3
_MINUTE_S = 60


def reading_state(name: str) -> IntakeState:
    heading = translate("Intake", "Leyendo «{name}»…").format(name=name)
    return IntakeState(Step.READING, heading)


def columns_state(shown: FilePreview, names: ColumnNames, products: Choices) -> IntakeState:
    """The mapping side by side with what the columns hold, and what is still to be said."""
    plan = shown.plan
    is_payments = plan.kind == PAYMENTS
    what = translate("Intake", "pagos recibidos") if is_payments else translate("Intake", "cuentas")
    heading = translate("Intake", "{name}: {what}, unas {rows} filas").format(
        name=shown.source, what=what, rows=f"{shown.rows:,}"
    )
    asks_product = not is_payments and plan.index_of("producto") is None
    return IntakeState(
        step=Step.COLUMNS,
        heading=heading,
        summary=_profile_words(shown),
        shape=shape_state(shown),
        rows=tuple(_row(column, shown, names) for column in plan.columns),
        fields=_fields(names, plan.kind),
        product=plan.product,
        products=products if asks_product else (),
        creditor=plan.creditor,
        questions=tuple(question.text for question in shown.questions),
        notes=shown.notes,
        can_proceed=shown.can_be_accepted,
    )


def shape_state(shown: FilePreview) -> ShapeState:
    """CSV with its code and its sign, or a sheet of a book."""
    shape = shown.plan.shape
    if shape.kind != "csv":
        words = translate("Intake", "XLSX, hoja «{sheet}»").format(sheet=shape.sheet)
        sheets = tuple((name, name) for name in shown.sheets)
        return ShapeState(words, sheet=shape.sheet, sheets=sheets, header_line=shape.header_line)
    encodings = tuple(dict.fromkeys((shape.encoding, "utf-8", "cp1252", "utf-16")))
    return ShapeState(
        words=translate("Intake", "CSV"),
        delimiter=shape.delimiter,
        delimiters=_delimiters(),
        encoding=shape.encoding,
        encodings=tuple((code, _encoding_words(code)) for code in encodings),
        header_line=shape.header_line,
    )


def loading_state(name: str, progress: Progress | None) -> IntakeState:
    """Rate, remaining time and a bar."""
    heading = translate("Intake", "Cargando «{name}»").format(name=name)
    if progress is None:
        return IntakeState(Step.LOADING, heading, progress=translate("Intake", "Preparando…"))
    stages = {
        "leyendo": translate("Intake", "Leyendo y revisando filas"),
        "revisando": translate("Intake", "Buscando cuentas y personas repetidas"),
        "indexando": translate("Intake", "Preparando la búsqueda"),
    }
    parts = [stages.get(progress.stage, progress.stage)]
    parts.append(translate("Intake", "{rows} filas").format(rows=f"{progress.rows:,}"))
    if progress.rows_per_s:
        rate = f"{progress.rows_per_s:,}"
        parts.append(translate("Intake", "{rate} por segundo").format(rate=rate))
    if progress.remaining_s is not None:
        parts.append(_remaining(progress.remaining_s))
    shares = {"leyendo": (0, 80), "revisando": (80, 8), "indexando": (88, 12)}
    start, width = shares.get(progress.stage, (0, 100))
    return IntakeState(
        Step.LOADING,
        heading,
        share_pct=start + round(progress.share * width),
        progress=" · ".join(parts),
    )


def summary_state(summary: LoadSummary, remarks: Sequence[Remark], *, is_done: bool) -> IntakeState:
    """What the new portfolio holds: before replacing yesterday's, or after."""
    accounts = plural(
        summary.accounts,
        translate("Intake", "1 cuenta"),
        translate("Intake", "{count} cuentas"),
    )
    heading = (
        translate("Intake", "Cartera cargada: {accounts}").format(accounts=accounts)
        if is_done
        else translate("Intake", "¿Reemplazar la cartera por estas {accounts}?").format(
            accounts=accounts
        )
    )
    return IntakeState(
        step=Step.DONE if is_done else Step.ASKING,
        heading=heading,
        summary=_summary_words(summary),
        doubts=() if is_done else summary.doubts,
        remarks=_remark_rows(remarks),
        has_report=bool(remarks),
        can_proceed=True,
    )


def payments_state(report: PaymentsReport) -> IntakeState:
    """What came of a file of payments."""
    heading = translate("Intake", "{count} pagos por {amount}").format(
        count=f"{report.loaded:,}", amount=money_text(report.amount_cents)
    )
    summary = translate(
        "Intake",
        "{cents} fueron a promesas, de la más antigua a la más nueva; {kept} quedaron cumplidas. "
        "{repeated} pagos ya estaban y no se contaron otra vez.",
    ).format(
        cents=money_text(report.to_promises_cents),
        kept=report.promises_kept,
        repeated=f"{report.repeated:,}",
    )
    return IntakeState(
        Step.DONE,
        heading,
        summary,
        remarks=_remark_rows(report.remarks),
        has_report=bool(report.remarks),
        can_proceed=True,
    )


def _row(column: ColumnPlan, shown: FilePreview, names: ColumnNames) -> MappingRow:
    question = next((q for q in shown.questions if q.column == column.index), None)
    title = names.title_of(shown.plan.kind, column.field)
    kind = names.fields[shown.plan.kind].get(column.field)
    formats = _formats(kind.kind if kind else "")
    return MappingRow(
        header=column.header or translate("Intake", "(sin nombre)"),
        samples=" · ".join(shown.samples.get(column.index, ())[:SHOWN_SAMPLES]),
        field=column.field,
        field_words=title or translate("Intake", "No se usa"),
        format=column.format,
        format_words=_format_words(column.format) if formats else "",
        formats=formats,
        is_doubtful=question is not None,
        question=question.text if question else "",
    )


def _formats(kind: str) -> Choices:
    if kind == "cantidad":
        return ((POINT, _format_words(POINT)), (COMMA, _format_words(COMMA)))
    if kind == "fecha":
        return tuple((form, _format_words(form)) for form in (DAY_FIRST, MONTH_FIRST))
    return ()


def _format_words(form: str) -> str:
    words = {
        POINT: translate("Intake", "1,234.50"),
        COMMA: translate("Intake", "1.234,50"),
        DAY_FIRST: translate("Intake", "día/mes/año"),
        MONTH_FIRST: translate("Intake", "mes/día/año"),
        YEAR_FIRST: translate("Intake", "año-mes-día"),
        SERIAL: translate("Intake", "número de Excel"),
    }
    return words.get(form, "")


def _fields(names: ColumnNames, kind: str) -> Choices:
    known = tuple((field.field, field.title) for field in names.fields[kind].values())
    return (("", translate("Intake", "No se usa")), *known)


def _profile_words(shown: FilePreview) -> str:
    if shown.profile:
        return translate("Intake", "Se lee con el perfil «{name}».").format(name=shown.profile)
    return translate("Intake", "Revise qué es cada columna. Así se guardará para la próxima vez.")


def _delimiters() -> Choices:
    return (
        (",", translate("Intake", "Coma")),
        (";", translate("Intake", "Punto y coma")),
        ("\t", translate("Intake", "Tabulador")),
        ("|", translate("Intake", "Barra")),
    )


def _encoding_words(code: str) -> str:
    words = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8 (BOM)", "cp1252": "Windows-1252"}
    return words.get(code, code.upper())


def _remaining(seconds: int) -> str:
    if seconds < _MINUTE_S:
        return translate("Intake", "faltan {seconds} s").format(seconds=seconds)
    return translate("Intake", "faltan {minutes} min").format(minutes=-(-seconds // _MINUTE_S))


def _summary_words(summary: LoadSummary) -> str:
    words = translate("Intake", "{people}. {rejected} y {warned}.").format(
        people=_many(
            summary.people,
            translate("Intake", "1 persona"),
            translate("Intake", "{count} personas"),
        ),
        rejected=_many(
            summary.rejected,
            translate("Intake", "1 fila rechazada"),
            translate("Intake", "{count} filas rechazadas"),
        ),
        warned=_many(
            summary.warned,
            translate("Intake", "1 aviso"),
            translate("Intake", "{count} avisos"),
        ),
    )
    if summary.closed:
        closed = translate(
            "Intake", "{count} cuentas ya no vienen: quedan cerradas, con su historia."
        )
        words += " " + closed.format(count=f"{summary.closed:,}")
    return words


def _many(count: int, one: str, several: str) -> str:
    return one if count == 1 else several.format(count=f"{count:,}")


def _remark_rows(remarks: Sequence[Remark]) -> tuple[tuple[str, str, str, str], ...]:
    return tuple((str(r.line) if r.line else "", r.field, r.value, r.reason) for r in remarks)

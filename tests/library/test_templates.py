"""The texts of the agreement's page: what ships loads, and a slip is named."""

from __future__ import annotations

import pytest

from agent_desk.domain.errors import ContentError
from agent_desk.library.templates import (
    letter_texts_of,
    load_letter_texts,
    paper_texts_of,
    shipped_templates,
)
from agent_desk.paths import resource


def test_every_shipped_template_loads():
    for key, text in shipped_templates().items():
        read = letter_texts_of if key.startswith("agreement") else paper_texts_of
        assert read(text).clauses


@pytest.mark.parametrize(
    ("shipped", "slip", "field"),
    [
        ("El acreedor condona {condonado}", "El acreedor condona {condonada}", "text"),
        ("when: closes", "when: cierra", "when"),
        ("kinds: [promise]", "kinds: [promesa]", "kinds"),
        ("  concept: Concepto\n", "", "concept"),
        ("  - id: partial", "  - id: closes", "id"),
        ("  folio: Folio", "  folioo: Folio\n  folio: Folio", "folioo"),
    ],
)
def test_a_slip_in_a_template_names_its_field_and_line(tmp_path, shipped, slip, field):
    source = resource("templates", "agreement-mx.yaml").read_text(encoding="utf-8")
    assert shipped in source
    path = tmp_path / "agreement.yaml"
    path.write_text(source.replace(shipped, slip), encoding="utf-8")
    with pytest.raises(ContentError) as refused:
        load_letter_texts(path)
    assert refused.value.field.endswith(field)
    assert refused.value.line

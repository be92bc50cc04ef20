"""No file, however broken, ends a reader otherwise than with its sentence; `make fuzz` goes on."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.damage import damaged
from tests.fuzz.targets import TARGETS, Target

EXAMPLES = 25


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name.replace(" ", "-"))
def test_a_reader_answers_with_its_sentence_whatever_it_is_given(target: Target) -> None:
    samples = target.samples()
    for sample in samples:
        _read(target, sample)

    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.data())
    def on_damaged(data: st.DataObject) -> None:
        _read(target, data.draw(damaged(samples)))

    on_damaged()


_BY_NAME = {target.name: target for target in TARGETS}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("toml", b"schema = " + b"[" * 3000),
        ("toml", b"schema = " + b"9" * 5000),
        ("toml", b"schema = 1e999999999"),
        ("json", b"[" * 100_000),
        ("json", b"9" * 5000),
        ("yaml call", b"[" * 20_000),
        ("yaml call", b"turns:\n" + b"- " * 60_000 + b"a"),  # the C loader overflowed its stack
        ("yaml call", b"turns: &a [*a]\n"),
        ("yaml call", b"turns:\n- agent: Hola\n- debtor: No\ncountry: &a [*a]\n"),
        ("yaml call", b"- agent: &a [*a]\n- debtor: adios\n"),
        ("yaml cards", b"a: &a [x, x]\nb: [*a, *a]\n"),
        ("pop", b'{"account":' + b"[" * 4000),
        ("csv", b"cuenta,nombre,capital\n1,a,1e999999999\n"),
        ("csv", b'cuenta,nombre,capital\n"' + b"x" * 200_000),
        ("csv", b"saldo_total_vencido," * 20_000 + b"\n1,2,3\n"),
        ("csv", b"cuenta,nombre,cu" + b"9" * 150_000 + b"\n1,a,2\n"),  # minutes for one header
        ("keys", b"[" * 100_000),
        (
            "keys",
            b'{"format": 1, "slots": [{"kind": "pin", "nonce": "AAAAAAAAAAAAAAAA",'
            b' "wrapped": "AA==", "salt": "AAAA",'
            b' "argon2id": {"memory_kib": 64, "passes": 999999999, "lanes": 1}}]}',
        ),
        ("pdf verify", b"%PDF-1.4\n" + b"1 0 obj\n" * 5000),
    ],
    ids=lambda value: value if isinstance(value, str) else repr(value[:24]),
)
def test_what_once_ended_a_reader_is_told_now(name: str, content: bytes) -> None:
    _read(_BY_NAME[name], content)


def _read(target: Target, content: bytes) -> None:
    try:
        target.read(content)
    except target.allowed as error:
        assert str(error)

"""RFC, CURP and CLABE: shape and check digit of every row, at the speed of a million rows.

python-stdnum is the judge. What each piece of a number adds to its check sum is remembered (a few
thousand beginnings, dates, endings), so a good number costs a few look-ups; whatever does not pass
so is put before stdnum for its verdict and its reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from agent_desk.intake.memo import Memo
from agent_desk.intake.values import CellError, clabe_of

_FAILS = -1_000_000  # a piece of the wrong shape: no sum with it can pass
_SIGNS = {sign: n for n, sign in enumerate("0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ")}
_RFC_DIGITS = "0123456789A"
_SPACERS = re.compile(r"[\s._-]+")
# 29 February of a year 00 is left to stdnum: its century decides.
_DATE = (
    r"(?:\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|1\d|2[0-8])|\d\d(?:0[13-9]|1[0-2])(?:29|30)"
    r"|\d\d(?:0[13578]|1[02])31|(?!00)(?:[02468][048]|[13579][26])0229)"
)
_STATES = (
    "AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS VZ"
    " YN ZS"
).replace(" ", "|")


def _piece(shape: str, weight: int) -> Callable[[str], int]:
    """What a piece whose first sign weighs `weight` adds; the memo of it."""
    pattern = re.compile(shape, re.ASCII)

    def added(piece: str) -> int:
        plain = piece.replace("Ñ", "N")
        if not pattern.fullmatch(plain):
            return _FAILS
        return sum(_SIGNS[sign] * (weight - place) for place, sign in enumerate(piece))

    return Memo(added).__getitem__


_RFC_FIRST, _RFC_SECOND = _piece(r"[A-Z&]{2}", 13), _piece(r"[A-Z&]{2}", 11)
_RFC_COMPANY, _RFC_KEY = _piece(r"[A-Z&]{3}", 12), _piece(r"[1-9A-V][1-9A-Z]", 3)
_RFC_DATE = _piece(_DATE, 9)
_BLANK = _SIGNS[" "] * 13
_CURP_FIRST, _CURP_SECOND = _piece(r"[A-Z]{2}", 18), _piece(r"[A-Z]{2}", 16)
_CURP_DATE, _CURP_KEY = _piece(_DATE, 14), _piece(r"[0-9A-Z]", 2)
_CURP_PLACE, _CURP_LETTERS = _piece(rf"[HM](?:{_STATES})", 8), _piece(r"[A-Z]{3}", 5)


def _clabe_piece(piece: str) -> int:
    if not (piece.isascii() and piece.isdecimal()):
        return _FAILS
    return sum(int(digit) * weight % 10 for digit, weight in zip(piece, (3, 7, 1), strict=False))


_CLABE = Memo(_clabe_piece).__getitem__


def _refused() -> frozenset[str]:
    """Beginnings that the registers do not give out."""
    from stdnum.mx import curp, rfc

    return frozenset(rfc._name_blacklist) | frozenset(curp._name_blacklist)


_REFUSED = _refused()


def rfc_of(cell: str) -> str:
    """An RFC in capitals without spacers. Raises CellError; then it is still worth keeping."""
    if rfc_checks(cell):
        return cell
    value = _SPACERS.sub("", cell.upper())
    _judge_rfc(value)
    return value


def curp_of(cell: str) -> str:
    """A CURP in capitals without spacers. Raises CellError."""
    if curp_checks(cell):
        return cell
    value = _SPACERS.sub("", cell.upper())
    _judge_curp(value)
    return value


def clabe_checked(cell: str) -> str:
    """Eighteen digits whose last one checks. Raises CellError."""
    if len(cell) == 18 and "0" <= cell[17] <= "9":
        total = _CLABE(cell[:3]) + _CLABE(cell[3:6]) + _CLABE(cell[6:9])
        total += _CLABE(cell[9:12]) + _CLABE(cell[12:15]) + _CLABE(cell[15:17])
        if total >= 0 and -total % 10 == int(cell[17]):
            return cell
    return clabe_of(cell)


def rfc_checks(rfc: str) -> bool:
    """Whether shape and last sign are right at first sight; a False is not yet a verdict."""
    if len(rfc) == 13:
        total = _RFC_FIRST(rfc[:2]) + _RFC_SECOND(rfc[2:4])
        total += _RFC_DATE(rfc[4:10]) + _RFC_KEY(rfc[10:12])
    elif len(rfc) == 12:
        total = _BLANK + _RFC_COMPANY(rfc[:3]) + _RFC_DATE(rfc[3:9]) + _RFC_KEY(rfc[9:11])
    else:
        return False
    return total >= 0 and _RFC_DIGITS[(11 - total) % 11] == rfc[-1] and rfc[:4] not in _REFUSED


def curp_checks(curp: str) -> bool:
    """Whether shape and last digit are right at first sight; a False is not yet a verdict."""
    if len(curp) != 18:
        return False
    total = (
        _CURP_FIRST(curp[:2])
        + _CURP_SECOND(curp[2:4])
        + _CURP_DATE(curp[4:10])
        + _CURP_PLACE(curp[10:13])
        + _CURP_LETTERS(curp[13:16])
        + _CURP_KEY(curp[16])
    )
    return total >= 0 and str(-total % 10) == curp[17] and curp[:4] not in _REFUSED


def _judge_rfc(value: str) -> None:
    from stdnum.exceptions import InvalidChecksum, InvalidLength, ValidationError
    from stdnum.mx import rfc

    try:
        rfc.validate(value, validate_check_digits=len(value) != 10)
    except InvalidLength:
        raise CellError("un RFC tiene 12 o 13 signos") from None
    except InvalidChecksum:
        raise CellError("el último signo del RFC no corresponde") from None
    except (ValidationError, ValueError):
        raise CellError("no tiene la forma de un RFC") from None


def _judge_curp(value: str) -> None:
    from stdnum.exceptions import InvalidChecksum, InvalidLength, ValidationError
    from stdnum.mx import curp

    try:
        curp.validate(value)
    except InvalidLength:
        raise CellError("una CURP tiene 18 signos") from None
    except InvalidChecksum:
        raise CellError("el último dígito de la CURP no corresponde") from None
    except (ValidationError, ValueError):
        raise CellError("no tiene la forma de una CURP") from None

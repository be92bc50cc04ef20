"""Colours, type and icons: one source, readable in every theme."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDateEdit,
    QDoubleSpinBox,
    QSpinBox,
    QTimeEdit,
)
from pytestqt.qtbot import QtBot

from agent_desk.paths import resource
from agent_desk.ui import fonts, icons, theme, tokens

UI = Path(__file__).resolve().parents[2] / "agent_desk" / "ui"
_HEX = re.compile(r"#[0-9A-Fa-f]{3,8}\b")


def test_no_colour_lives_outside_the_tokens() -> None:
    files = [
        path for path in UI.rglob("*.py") if path.name != "tokens.py" and "forms" not in path.parts
    ]
    guilty = [path.name for path in files if _HEX.search(path.read_text("utf-8"))]
    assert guilty == []
    assert not _HEX.search(resource("ui", "theme", "desk.qss").read_text("utf-8"))


@pytest.mark.parametrize("name", tokens.THEMES)
def test_every_pair_of_colours_can_be_read(name: str) -> None:
    colours = tokens.THEMES[name]
    poor = [
        (ink, ground, round(tokens.contrast(colours[ink], colours[ground]), 2))
        for ink, ground, floor in tokens.PAIRS
        if tokens.contrast(colours[ink], colours[ground]) < floor
    ]
    assert poor == []


def test_all_themes_name_the_same_tokens() -> None:
    names = {frozenset(colours) for colours in tokens.THEMES.values()}
    assert len(names) == 1


@pytest.mark.parametrize("name", tokens.THEMES)
def test_the_small_pictures_of_a_theme_use_its_colours(name: str) -> None:
    used = {
        colour.upper()
        for file in resource("ui", "theme", name).glob("*.svg")
        for colour in _HEX.findall(file.read_text("utf-8"))
    }
    assert used <= {tokens.THEMES[name]["text2"], tokens.THEMES[name]["on_primary"]}


@pytest.mark.parametrize(
    ("mode", "is_dark", "shown"),
    [
        ("system", False, "light"),
        ("system", True, "dark"),
        ("light", True, "light"),
        ("contrast", False, "contrast"),
    ],
)
def test_the_chosen_mode_wins_over_the_desktop(
    qapp: QApplication, mode: str, is_dark: bool, shown: str
) -> None:
    assert theme.apply(qapp, mode, is_dark=is_dark) == shown
    assert qapp.palette().window().color() == theme.color("bg")
    theme.apply(qapp, "light")


def test_switching_the_theme_repaints_what_is_open(qapp: QApplication, qtbot: QtBot) -> None:
    switch = theme.ThemeSwitch(qapp, is_dark=lambda: False, mode="light")
    switch.refresh()
    seen: list[str] = []
    switch.changed.connect(seen.append)
    switch.toggle()
    switch.toggle()
    assert seen == ["dark", "light"]


def test_the_four_weights_of_the_shipped_font_really_differ(qapp: QApplication) -> None:
    assert fonts.FAMILY in fonts.load_fonts()
    inks = []
    for weight in (fonts.REGULAR, fonts.MEDIUM, fonts.SEMIBOLD, fonts.BOLD):
        font = fonts.font(24, weight)
        assert QFontInfo(font).family() == fonts.FAMILY
        assert QFontInfo(font).weight() == weight
        inks.append(_ink(font))
    assert inks == sorted(inks)
    assert inks[3] < inks[0] * 1.9, "an emboldened face: another Inter was mixed in"


def test_figures_are_tabular_so_that_amounts_line_up(qapp: QApplication) -> None:
    fonts.load_fonts()
    measure = QFontMetricsF(fonts.font(22, fonts.BOLD))
    assert measure.horizontalAdvance("1111") == measure.horizontalAdvance("8888")


def test_an_icon_takes_the_colour_of_its_token(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    image = icons.pixmap("phone", "bad", 24, 1.0).toImage()
    wanted = theme.color("bad")
    colours = [
        image.pixelColor(x, y)
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() > 250
    ]
    assert colours
    assert all(abs(colour.red() - wanted.red()) < 3 for colour in colours)


def test_icons_are_drawn_at_the_resolution_of_the_screen(qapp: QApplication) -> None:
    assert icons.pixmap("phone", "text", 18, 2.0).width() == 36


def test_every_icon_named_in_the_code_is_shipped() -> None:
    have = {file.stem for file in resource("ui", "icons").glob("*.svg")}
    pattern = re.compile(r'(?:ContextRow|IconButton|icon|pixmap|Place)\(\s*"([a-z0-9-]+)"')
    named = {name for path in UI.rglob("*.py") for name in pattern.findall(path.read_text("utf-8"))}
    assert named - have == set()


def _ink(font: object) -> int:
    image = QImage(420, 60, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(font)  # type: ignore[arg-type]
    painter.drawText(5, 40, "María Hernández")
    painter.end()
    return sum(255 - byte for byte in bytes(image.constBits()))


@pytest.mark.parametrize("kind", [QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit])
def test_the_text_of_a_number_or_a_day_keeps_off_the_border(
    kind: type[QAbstractSpinBox], qtbot: QtBot
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    box = kind()
    qtbot.addWidget(box)
    box.resize(150, 36)
    box.show()
    inside = box.lineEdit().geometry()
    assert inside.left() >= 7 and inside.right() <= box.width() - 7

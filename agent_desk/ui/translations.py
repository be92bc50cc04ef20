"""The language of the window: our texts and Qt's own («Guardar», «Cancelar»)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from agent_desk.paths import resource
from agent_desk.ui.wording import use_translator

LANGUAGES = ("es", "en")
SOURCE = "es"  # what the code is written in


def language_of(wanted: str = "") -> str:
    """«es» or «en»: the wanted one if we have it, else the desktop's, else Spanish."""
    for name in (wanted, QLocale.system().name()):
        if name[:2].lower() in LANGUAGES:
            return name[:2].lower()
    return SOURCE


def install_translations(app: QCoreApplication, language: str = SOURCE) -> str:
    """Load a language before any widget is made; returns the one in use.

    Spanish needs only Qt's own words: our texts are Spanish already. Under 1 ms.
    """
    chosen = language_of(language)
    _install(app, f"qtbase_{chosen}.qm")
    if chosen != SOURCE:
        _install(app, f"{chosen}.qm")
    use_translator(lambda context, text: QCoreApplication.translate(context, text))
    return chosen


def _install(app: QCoreApplication, file: str) -> None:
    translator = QTranslator(app)  # a child of the app: it must live as long
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder in (str(resource("ui", "translations")), qt_folder):
        if translator.load(file, folder):
            app.installTranslator(translator)
            return

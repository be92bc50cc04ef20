"""The forms of the place: a new request, a new consent, a datum set right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from agent_desk.ui.forms.privacy_consent import Ui_PrivacyConsent
from agent_desk.ui.forms.privacy_correction import Ui_PrivacyCorrection
from agent_desk.ui.forms.privacy_hardship import Ui_PrivacyHardship
from agent_desk.ui.forms.privacy_request import Ui_PrivacyRequest
from agent_desk.ui.shell.privacy.state import (
    ConsentForm,
    CorrectionForm,
    FormChoices,
    HardshipForm,
    RequestForm,
)
from agent_desk.ui.widgets.painted import Keycap

WIDEST_PX = 560


class _Form(QWidget):
    """Enter in a field goes on; Ctrl+Enter saves; Esc goes back."""

    left = Signal()

    def join_keys(self, acts: QHBoxLayout, give: Callable[[], None]) -> None:
        acts.insertWidget(1, Keycap("Ctrl+Enter"))
        acts.insertWidget(3, Keycap("Esc"))
        for key, act in (("Ctrl+Return", give), ("Esc", self.left.emit)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        for line in self.findChildren(QLineEdit):
            if line.objectName() != "qt_spinbox_lineedit":
                line.setMaximumWidth(WIDEST_PX)
        for box in self.findChildren(QComboBox):
            box.setMaximumWidth(WIDEST_PX)


class NewRequest(_Form):
    """A person asks something of his data."""

    given = Signal(object)

    def __init__(self, choices: FormChoices) -> None:
        super().__init__()
        self._form = Ui_PrivacyRequest()
        self._form.setupUi(self)
        _fill(self._form.right, choices.rights)
        self._form.identity.addItems(choices.identities)
        self._form.save.clicked.connect(self.give)
        self._form.cancel.clicked.connect(self.left)
        self.setFocusProxy(self._form.account)
        self.join_keys(self._form.acts, self.give)

    def begin(self) -> None:
        """Empty, ready to write."""
        for line in (self._form.account, self._form.reply_to, self._form.told):
            line.clear()
        self._form.account.setFocus()

    def give(self) -> None:
        """Send what is filled in."""
        form = self._form
        self.given.emit(
            RequestForm(
                form.account.text().strip(),
                str(form.right.currentData()),
                form.identity.currentText(),
                form.reply_to.text(),
                form.told.text(),
            )
        )


class NewConsent(_Form):
    """A yes of a person with its proof."""

    given = Signal(object)

    def __init__(self, choices: FormChoices) -> None:
        super().__init__()
        self._form = Ui_PrivacyConsent()
        self._form.setupUi(self)
        _fill(self._form.what, choices.purposes)
        _fill(self._form.channel, choices.channels)
        _fill(self._form.medium, choices.channels)
        self._form.given_at.setMaximumWidth(WIDEST_PX)
        self._form.save.clicked.connect(self.give)
        self._form.cancel.clicked.connect(self.left)
        self.setFocusProxy(self._form.account)
        self.join_keys(self._form.acts, self.give)

    def begin(self) -> None:
        """Empty but for the notice, which seldom changes; given today."""
        for line in (self._form.account, self._form.proof):
            line.clear()
        self._form.given_at.setDate(QDate.currentDate())
        self._form.account.setFocus()

    def give(self) -> None:
        """Send what is filled in."""
        form = self._form
        day = form.given_at.date()
        self.given.emit(
            ConsentForm(
                form.account.text().strip(),
                str(form.what.currentData()),
                str(form.channel.currentData()),
                date(day.year(), day.month(), day.day()),
                form.medium.currentText(),
                form.proof.text(),
                form.notice.text().strip(),
            )
        )


class Correction(_Form):
    """A datum of a person set right."""

    given = Signal(object)

    def __init__(self, choices: FormChoices) -> None:
        super().__init__()
        self._form = Ui_PrivacyCorrection()
        self._form.setupUi(self)
        _fill(self._form.field, choices.fields)
        self._form.field.currentIndexChanged.connect(lambda _at: self._field_changed())
        self._form.save.clicked.connect(self.give)
        self._form.cancel.clicked.connect(self.left)
        self.setFocusProxy(self._form.field)
        self.join_keys(self._form.acts, self.give)
        self._field_changed()

    def begin(self, account: str) -> None:
        """For that account; the rest empty."""
        self._form.account.setText(account)
        for line in (self._form.was, self._form.value, self._form.reason):
            line.clear()
        self._form.field.setFocus()

    def give(self) -> None:
        """Send what is filled in."""
        form = self._form
        self.given.emit(
            CorrectionForm(
                form.account.text().strip(),
                str(form.field.currentData()),
                form.value.text().strip(),
                form.was.text().strip(),
                form.reason.text(),
            )
        )

    def _field_changed(self) -> None:
        is_phone = self._form.field.currentData() == "phone"
        self._form.was.setVisible(is_phone)
        self._form.was_label.setVisible(is_phone)


class NewHardship(_Form):
    """Why a person is in trouble, told outside of a call."""

    given = Signal(object)

    def __init__(self, choices: FormChoices) -> None:
        super().__init__()
        self._form = Ui_PrivacyHardship()
        self._form.setupUi(self)
        _fill(self._form.kind_box, choices.hardships)
        self._form.save.clicked.connect(self.give)
        self._form.cancel.clicked.connect(self.left)
        self.setFocusProxy(self._form.account)
        self.join_keys(self._form.acts, self.give)

    def begin(self) -> None:
        """Empty, ready to write."""
        for line in (self._form.account, self._form.told):
            line.clear()
        self._form.account.setFocus()

    def give(self) -> None:
        """Send what is filled in."""
        form = self._form
        kind = str(form.kind_box.currentData())
        self.given.emit(HardshipForm(form.account.text().strip(), kind, form.told.text()))


def _fill(box: QComboBox, choices: tuple[tuple[str, str], ...]) -> None:
    for code, words in choices:
        box.addItem(words, code)

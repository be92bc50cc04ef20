# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'process_sheet.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QDialog,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ProcessSheet(object):
    def setupUi(self, ProcessSheet):
        if not ProcessSheet.objectName():
            ProcessSheet.setObjectName(u"ProcessSheet")
        ProcessSheet.setMinimumSize(QSize(600, 0))
        self.column = QVBoxLayout(ProcessSheet)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.name_label = QLabel(ProcessSheet)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.name_label)

        self.name = QLineEdit(ProcessSheet)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(80)

        self.column.addWidget(self.name)

        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(12)
        self.row_1.setObjectName(u"row_1")
        self.row_2 = QVBoxLayout()
        self.row_2.setSpacing(8)
        self.row_2.setObjectName(u"row_2")
        self.kind_label = QLabel(ProcessSheet)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"label")

        self.row_2.addWidget(self.kind_label)

        self.kind = QComboBox(ProcessSheet)
        self.kind.setObjectName(u"kind")

        self.row_2.addWidget(self.kind)


        self.row_1.addLayout(self.row_2)

        self.row_3 = QVBoxLayout()
        self.row_3.setSpacing(8)
        self.row_3.setObjectName(u"row_3")
        self.review_on_label = QLabel(ProcessSheet)
        self.review_on_label.setObjectName(u"review_on_label")
        self.review_on_label.setProperty(u"kind", u"label")

        self.row_3.addWidget(self.review_on_label)

        self.review_on = QDateEdit(ProcessSheet)
        self.review_on.setObjectName(u"review_on")
        self.review_on.setDisplayFormat(u"dd/MM/yyyy")
        self.review_on.setCalendarPopup(True)

        self.row_3.addWidget(self.review_on)


        self.row_1.addLayout(self.row_3)


        self.column.addLayout(self.row_1)

        self.owner_label = QLabel(ProcessSheet)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.owner_label)

        self.owner = QLineEdit(ProcessSheet)
        self.owner.setObjectName(u"owner")
        self.owner.setMaxLength(60)

        self.column.addWidget(self.owner)

        self.steps_label = QLabel(ProcessSheet)
        self.steps_label.setObjectName(u"steps_label")
        self.steps_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.steps_label)

        self.steps = QPlainTextEdit(ProcessSheet)
        self.steps.setObjectName(u"steps")
        self.steps.setTabChangesFocus(True)
        self.steps.setMinimumSize(QSize(0, 130))

        self.column.addWidget(self.steps)

        self.readers_label = QLabel(ProcessSheet)
        self.readers_label.setObjectName(u"readers_label")
        self.readers_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.readers_label)

        self.readers = QListWidget(ProcessSheet)
        self.readers.setObjectName(u"readers")
        self.readers.setMinimumSize(QSize(0, 128))
        self.readers.setSpacing(3)

        self.column.addWidget(self.readers)

        self.note_label = QLabel(ProcessSheet)
        self.note_label.setObjectName(u"note_label")
        self.note_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.note_label)

        self.note = QLineEdit(ProcessSheet)
        self.note.setObjectName(u"note")
        self.note.setMaxLength(120)

        self.column.addWidget(self.note)

        self.problem = QLabel(ProcessSheet)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"tone", u"bad")

        self.column.addWidget(self.problem)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.remove = QPushButton(ProcessSheet)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)
        self.remove.setProperty(u"kind", u"danger")

        self.acts.addWidget(self.remove)

        self.room = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.room)

        self.leave = QPushButton(ProcessSheet)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.acts.addWidget(self.leave)

        self.keep = QPushButton(ProcessSheet)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.keep)


        self.column.addLayout(self.acts)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.kind_label.setBuddy(self.kind)
        self.review_on_label.setBuddy(self.review_on)
        self.owner_label.setBuddy(self.owner)
        self.steps_label.setBuddy(self.steps)
        self.readers_label.setBuddy(self.readers)
        self.note_label.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ProcessSheet)

        self.keep.setDefault(True)


        QMetaObject.connectSlotsByName(ProcessSheet)
    # setupUi

    def retranslateUi(self, ProcessSheet):
        ProcessSheet.setWindowTitle(QCoreApplication.translate("ProcessSheet", u"Proceso o pol\u00edtica", None))
        self.name_label.setText(QCoreApplication.translate("ProcessSheet", u"&Nombre", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("ProcessSheet", u"Nombre", None))
#endif // QT_CONFIG(accessibility)
        self.kind_label.setText(QCoreApplication.translate("ProcessSheet", u"&Qu\u00e9 es", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ProcessSheet", u"Qu\u00e9 es", None))
#endif // QT_CONFIG(accessibility)
        self.review_on_label.setText(QCoreApplication.translate("ProcessSheet", u"Pr\u00f3xima re&visi\u00f3n", None))
#if QT_CONFIG(accessibility)
        self.review_on.setAccessibleName(QCoreApplication.translate("ProcessSheet", u"Pr\u00f3xima revisi\u00f3n", None))
#endif // QT_CONFIG(accessibility)
        self.owner_label.setText(QCoreApplication.translate("ProcessSheet", u"&Responsable", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("ProcessSheet", u"Responsable", None))
#endif // QT_CONFIG(accessibility)
        self.steps_label.setText(QCoreApplication.translate("ProcessSheet", u"&Pasos, uno por rengl\u00f3n", None))
#if QT_CONFIG(accessibility)
        self.steps.setAccessibleName(QCoreApplication.translate("ProcessSheet", u"Pasos, uno por rengl\u00f3n", None))
#endif // QT_CONFIG(accessibility)
        self.readers_label.setText(QCoreApplication.translate("ProcessSheet", u"&Qui\u00e9n debe haberlo le\u00eddo", None))
#if QT_CONFIG(accessibility)
        self.readers.setAccessibleName(QCoreApplication.translate("ProcessSheet", u"Qui\u00e9n debe haberlo le\u00eddo", None))
#endif // QT_CONFIG(accessibility)
        self.note_label.setText(QCoreApplication.translate("ProcessSheet", u"\u00bfQu\u00e9 &cambi\u00f3? Queda en la historia", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("ProcessSheet", u"\u00bfQu\u00e9 cambi\u00f3? Queda en la historia", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("ProcessSheet", u"Quitar", None))
        self.leave.setText(QCoreApplication.translate("ProcessSheet", u"Cancelar", None))
        self.keep.setText(QCoreApplication.translate("ProcessSheet", u"Aceptar", None))
    # retranslateUi

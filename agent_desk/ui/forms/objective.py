# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'objective.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QListWidget, QListWidgetItem,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_Objective(object):
    def setupUi(self, Objective):
        if not Objective.objectName():
            Objective.setObjectName(u"Objective")
        Objective.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(Objective)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.text_label = QLabel(Objective)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.text_label)

        self.text = QLineEdit(Objective)
        self.text.setObjectName(u"text")
        self.text.setMaxLength(60)

        self.column.addWidget(self.text)

        self.perspective_label = QLabel(Objective)
        self.perspective_label.setObjectName(u"perspective_label")
        self.perspective_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.perspective_label)

        self.perspective = QComboBox(Objective)
        self.perspective.setObjectName(u"perspective")

        self.column.addWidget(self.perspective)

        self.owner_label = QLabel(Objective)
        self.owner_label.setObjectName(u"owner_label")
        self.owner_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.owner_label)

        self.owner = QLineEdit(Objective)
        self.owner.setObjectName(u"owner")
        self.owner.setMaxLength(60)

        self.column.addWidget(self.owner)

        self.theme_label = QLabel(Objective)
        self.theme_label.setObjectName(u"theme_label")
        self.theme_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.theme_label)

        self.theme = QComboBox(Objective)
        self.theme.setObjectName(u"theme")

        self.column.addWidget(self.theme)

        self.indicators_label = QLabel(Objective)
        self.indicators_label.setObjectName(u"indicators_label")
        self.indicators_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.indicators_label)

        self.indicators = QListWidget(Objective)
        self.indicators.setObjectName(u"indicators")
        self.indicators.setMinimumSize(QSize(0, 150))
        self.indicators.setSpacing(3)

        self.column.addWidget(self.indicators)

        self.initiative_label = QLabel(Objective)
        self.initiative_label.setObjectName(u"initiative_label")
        self.initiative_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.initiative_label)

        self.initiative = QLineEdit(Objective)
        self.initiative.setObjectName(u"initiative")
        self.initiative.setMaxLength(80)

        self.column.addWidget(self.initiative)

        self.problem = QLabel(Objective)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"tone", u"bad")

        self.column.addWidget(self.problem)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.remove = QPushButton(Objective)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)
        self.remove.setProperty(u"kind", u"danger")

        self.acts.addWidget(self.remove)

        self.room = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.room)

        self.leave = QPushButton(Objective)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.acts.addWidget(self.leave)

        self.keep = QPushButton(Objective)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.keep)


        self.column.addLayout(self.acts)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.perspective_label.setBuddy(self.perspective)
        self.owner_label.setBuddy(self.owner)
        self.theme_label.setBuddy(self.theme)
        self.indicators_label.setBuddy(self.indicators)
        self.initiative_label.setBuddy(self.initiative)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Objective)

        self.keep.setDefault(True)


        QMetaObject.connectSlotsByName(Objective)
    # setupUi

    def retranslateUi(self, Objective):
        Objective.setWindowTitle(QCoreApplication.translate("Objective", u"Objetivo", None))
        self.text_label.setText(QCoreApplication.translate("Objective", u"&Objetivo, empezando con un verbo", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("Objective", u"Objetivo, empezando con un verbo", None))
#endif // QT_CONFIG(accessibility)
        self.perspective_label.setText(QCoreApplication.translate("Objective", u"&Perspectiva", None))
#if QT_CONFIG(accessibility)
        self.perspective.setAccessibleName(QCoreApplication.translate("Objective", u"Perspectiva", None))
#endif // QT_CONFIG(accessibility)
        self.owner_label.setText(QCoreApplication.translate("Objective", u"&Responsable", None))
#if QT_CONFIG(accessibility)
        self.owner.setAccessibleName(QCoreApplication.translate("Objective", u"Responsable", None))
#endif // QT_CONFIG(accessibility)
        self.theme_label.setText(QCoreApplication.translate("Objective", u"&Tema", None))
#if QT_CONFIG(accessibility)
        self.theme.setAccessibleName(QCoreApplication.translate("Objective", u"Tema", None))
#endif // QT_CONFIG(accessibility)
        self.indicators_label.setText(QCoreApplication.translate("Objective", u"&Indicadores (el primero marcado se ve en el mapa)", None))
#if QT_CONFIG(accessibility)
        self.indicators.setAccessibleName(QCoreApplication.translate("Objective", u"Indicadores (el primero marcado se ve en el mapa)", None))
#endif // QT_CONFIG(accessibility)
        self.initiative_label.setText(QCoreApplication.translate("Objective", u"Pi&loto, campa\u00f1a o proceso que lo mueve", None))
#if QT_CONFIG(accessibility)
        self.initiative.setAccessibleName(QCoreApplication.translate("Objective", u"Piloto, campa\u00f1a o proceso que lo mueve", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("Objective", u"Quitar", None))
        self.leave.setText(QCoreApplication.translate("Objective", u"Cancelar", None))
        self.keep.setText(QCoreApplication.translate("Objective", u"Aceptar", None))
    # retranslateUi

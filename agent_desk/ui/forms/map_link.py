# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'map_link.ui'
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
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_MapLink(object):
    def setupUi(self, MapLink):
        if not MapLink.objectName():
            MapLink.setObjectName(u"MapLink")
        MapLink.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(MapLink)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.source = QLabel(MapLink)
        self.source.setObjectName(u"source")
        self.source.setWordWrap(True)

        self.column.addWidget(self.source)

        self.target_label = QLabel(MapLink)
        self.target_label.setObjectName(u"target_label")
        self.target_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.target_label)

        self.target = QComboBox(MapLink)
        self.target.setObjectName(u"target")

        self.column.addWidget(self.target)

        self.why_label = QLabel(MapLink)
        self.why_label.setObjectName(u"why_label")
        self.why_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.why_label)

        self.why = QLineEdit(MapLink)
        self.why.setObjectName(u"why")
        self.why.setMaxLength(200)

        self.column.addWidget(self.why)

        self.pilot_label = QLabel(MapLink)
        self.pilot_label.setObjectName(u"pilot_label")
        self.pilot_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.pilot_label)

        self.pilot = QComboBox(MapLink)
        self.pilot.setObjectName(u"pilot")

        self.column.addWidget(self.pilot)

        self.standing = QLabel(MapLink)
        self.standing.setObjectName(u"standing")
        self.standing.setWordWrap(True)

        self.column.addWidget(self.standing)

        self.problem = QLabel(MapLink)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"tone", u"bad")

        self.column.addWidget(self.problem)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.remove = QPushButton(MapLink)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)
        self.remove.setProperty(u"kind", u"danger")

        self.acts.addWidget(self.remove)

        self.room = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.room)

        self.leave = QPushButton(MapLink)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.acts.addWidget(self.leave)

        self.keep = QPushButton(MapLink)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.keep)


        self.column.addLayout(self.acts)

#if QT_CONFIG(shortcut)
        self.target_label.setBuddy(self.target)
        self.why_label.setBuddy(self.why)
        self.pilot_label.setBuddy(self.pilot)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MapLink)

        self.keep.setDefault(True)


        QMetaObject.connectSlotsByName(MapLink)
    # setupUi

    def retranslateUi(self, MapLink):
        MapLink.setWindowTitle(QCoreApplication.translate("MapLink", u"Enlace", None))
        self.source.setText("")
        self.target_label.setText(QCoreApplication.translate("MapLink", u"&Lleva a", None))
#if QT_CONFIG(accessibility)
        self.target.setAccessibleName(QCoreApplication.translate("MapLink", u"Lleva a", None))
#endif // QT_CONFIG(accessibility)
        self.why_label.setText(QCoreApplication.translate("MapLink", u"\u00bf&Por qu\u00e9? Es la hip\u00f3tesis que se prueba", None))
#if QT_CONFIG(accessibility)
        self.why.setAccessibleName(QCoreApplication.translate("MapLink", u"\u00bfPor qu\u00e9? Es la hip\u00f3tesis que se prueba", None))
#endif // QT_CONFIG(accessibility)
        self.pilot_label.setText(QCoreApplication.translate("MapLink", u"P&iloto que la prueba", None))
#if QT_CONFIG(accessibility)
        self.pilot.setAccessibleName(QCoreApplication.translate("MapLink", u"Piloto que la prueba", None))
#endif // QT_CONFIG(accessibility)
        self.standing.setText("")
        self.remove.setText(QCoreApplication.translate("MapLink", u"Quitar", None))
        self.leave.setText(QCoreApplication.translate("MapLink", u"Cancelar", None))
        self.keep.setText(QCoreApplication.translate("MapLink", u"Aceptar", None))
    # retranslateUi

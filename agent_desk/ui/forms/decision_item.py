# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'decision_item.ui'
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

class Ui_DecisionItem(object):
    def setupUi(self, DecisionItem):
        if not DecisionItem.objectName():
            DecisionItem.setObjectName(u"DecisionItem")
        DecisionItem.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(DecisionItem)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.under = QLabel(DecisionItem)
        self.under.setObjectName(u"under")
        self.under.setWordWrap(True)

        self.column.addWidget(self.under)

        self.text_label = QLabel(DecisionItem)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.text_label)

        self.text = QLineEdit(DecisionItem)
        self.text.setObjectName(u"text")
        self.text.setMaxLength(140)

        self.column.addWidget(self.text)

        self.pilot_label = QLabel(DecisionItem)
        self.pilot_label.setObjectName(u"pilot_label")
        self.pilot_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.pilot_label)

        self.pilot = QComboBox(DecisionItem)
        self.pilot.setObjectName(u"pilot")

        self.column.addWidget(self.pilot)

        self.evidence_label = QLabel(DecisionItem)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.evidence_label)

        self.evidence = QLineEdit(DecisionItem)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setMaxLength(140)

        self.column.addWidget(self.evidence)

        self.medium_label = QLabel(DecisionItem)
        self.medium_label.setObjectName(u"medium_label")
        self.medium_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.medium_label)

        self.medium = QLineEdit(DecisionItem)
        self.medium.setObjectName(u"medium")
        self.medium.setMaxLength(60)

        self.column.addWidget(self.medium)

        self.incentive_label = QLabel(DecisionItem)
        self.incentive_label.setObjectName(u"incentive_label")
        self.incentive_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.incentive_label)

        self.incentive = QComboBox(DecisionItem)
        self.incentive.setObjectName(u"incentive")

        self.column.addWidget(self.incentive)

        self.cap_label = QLabel(DecisionItem)
        self.cap_label.setObjectName(u"cap_label")
        self.cap_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.cap_label)

        self.cap = QLineEdit(DecisionItem)
        self.cap.setObjectName(u"cap")
        self.cap.setMaxLength(80)

        self.column.addWidget(self.cap)

        self.segment_label = QLabel(DecisionItem)
        self.segment_label.setObjectName(u"segment_label")
        self.segment_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.segment_label)

        self.segment = QComboBox(DecisionItem)
        self.segment.setObjectName(u"segment")

        self.column.addWidget(self.segment)

        self.campaign_label = QLabel(DecisionItem)
        self.campaign_label.setObjectName(u"campaign_label")
        self.campaign_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.campaign_label)

        self.campaign = QComboBox(DecisionItem)
        self.campaign.setObjectName(u"campaign")

        self.column.addWidget(self.campaign)

        self.problem = QLabel(DecisionItem)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"tone", u"bad")

        self.column.addWidget(self.problem)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.remove = QPushButton(DecisionItem)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)
        self.remove.setProperty(u"kind", u"danger")

        self.acts.addWidget(self.remove)

        self.room = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.room)

        self.leave = QPushButton(DecisionItem)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.acts.addWidget(self.leave)

        self.keep = QPushButton(DecisionItem)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.keep)


        self.column.addLayout(self.acts)

#if QT_CONFIG(shortcut)
        self.text_label.setBuddy(self.text)
        self.pilot_label.setBuddy(self.pilot)
        self.evidence_label.setBuddy(self.evidence)
        self.medium_label.setBuddy(self.medium)
        self.incentive_label.setBuddy(self.incentive)
        self.cap_label.setBuddy(self.cap)
        self.segment_label.setBuddy(self.segment)
        self.campaign_label.setBuddy(self.campaign)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(DecisionItem)

        self.keep.setDefault(True)


        QMetaObject.connectSlotsByName(DecisionItem)
    # setupUi

    def retranslateUi(self, DecisionItem):
        DecisionItem.setWindowTitle(QCoreApplication.translate("DecisionItem", u"Elemento del an\u00e1lisis", None))
        self.under.setText("")
        self.text_label.setText(QCoreApplication.translate("DecisionItem", u"&Palabras", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("DecisionItem", u"Palabras", None))
#endif // QT_CONFIG(accessibility)
        self.pilot_label.setText(QCoreApplication.translate("DecisionItem", u"P&iloto que lo prueba", None))
#if QT_CONFIG(accessibility)
        self.pilot.setAccessibleName(QCoreApplication.translate("DecisionItem", u"Piloto que lo prueba", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_label.setText(QCoreApplication.translate("DecisionItem", u"&Evidencia", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("DecisionItem", u"Evidencia", None))
#endif // QT_CONFIG(accessibility)
        self.medium_label.setText(QCoreApplication.translate("DecisionItem", u"&Medio", None))
#if QT_CONFIG(accessibility)
        self.medium.setAccessibleName(QCoreApplication.translate("DecisionItem", u"Medio", None))
#endif // QT_CONFIG(accessibility)
        self.incentive_label.setText(QCoreApplication.translate("DecisionItem", u"I&ncentivo", None))
#if QT_CONFIG(accessibility)
        self.incentive.setAccessibleName(QCoreApplication.translate("DecisionItem", u"Incentivo", None))
#endif // QT_CONFIG(accessibility)
        self.cap_label.setText(QCoreApplication.translate("DecisionItem", u"&Tope", None))
#if QT_CONFIG(accessibility)
        self.cap.setAccessibleName(QCoreApplication.translate("DecisionItem", u"Tope", None))
#endif // QT_CONFIG(accessibility)
        self.segment_label.setText(QCoreApplication.translate("DecisionItem", u"&Segmento", None))
#if QT_CONFIG(accessibility)
        self.segment.setAccessibleName(QCoreApplication.translate("DecisionItem", u"Segmento", None))
#endif // QT_CONFIG(accessibility)
        self.campaign_label.setText(QCoreApplication.translate("DecisionItem", u"&Campa\u00f1a", None))
#if QT_CONFIG(accessibility)
        self.campaign.setAccessibleName(QCoreApplication.translate("DecisionItem", u"Campa\u00f1a", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("DecisionItem", u"Quitar", None))
        self.leave.setText(QCoreApplication.translate("DecisionItem", u"Cancelar", None))
        self.keep.setText(QCoreApplication.translate("DecisionItem", u"Aceptar", None))
    # retranslateUi

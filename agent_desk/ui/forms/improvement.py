# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'improvement.ui'
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

class Ui_ImprovementSheet(object):
    def setupUi(self, ImprovementSheet):
        if not ImprovementSheet.objectName():
            ImprovementSheet.setObjectName(u"ImprovementSheet")
        ImprovementSheet.setMinimumSize(QSize(520, 0))
        self.column = QVBoxLayout(ImprovementSheet)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.stage_label = QLabel(ImprovementSheet)
        self.stage_label.setObjectName(u"stage_label")
        self.stage_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.stage_label)

        self.stage = QComboBox(ImprovementSheet)
        self.stage.setObjectName(u"stage")

        self.column.addWidget(self.stage)

        self.text_label = QLabel(ImprovementSheet)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.text_label)

        self.text = QLineEdit(ImprovementSheet)
        self.text.setObjectName(u"text")
        self.text.setMaxLength(200)

        self.column.addWidget(self.text)

        self.evidence_label = QLabel(ImprovementSheet)
        self.evidence_label.setObjectName(u"evidence_label")
        self.evidence_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.evidence_label)

        self.evidence = QLineEdit(ImprovementSheet)
        self.evidence.setObjectName(u"evidence")
        self.evidence.setMaxLength(200)

        self.column.addWidget(self.evidence)

        self.problem = QLabel(ImprovementSheet)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"tone", u"bad")

        self.column.addWidget(self.problem)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.remove = QPushButton(ImprovementSheet)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)
        self.remove.setProperty(u"kind", u"danger")

        self.acts.addWidget(self.remove)

        self.room = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.room)

        self.leave = QPushButton(ImprovementSheet)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.acts.addWidget(self.leave)

        self.keep = QPushButton(ImprovementSheet)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.keep)


        self.column.addLayout(self.acts)

#if QT_CONFIG(shortcut)
        self.stage_label.setBuddy(self.stage)
        self.text_label.setBuddy(self.text)
        self.evidence_label.setBuddy(self.evidence)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(ImprovementSheet)

        self.keep.setDefault(True)


        QMetaObject.connectSlotsByName(ImprovementSheet)
    # setupUi

    def retranslateUi(self, ImprovementSheet):
        ImprovementSheet.setWindowTitle(QCoreApplication.translate("ImprovementSheet", u"Mejora", None))
        self.stage_label.setText(QCoreApplication.translate("ImprovementSheet", u"&Paso del ciclo", None))
#if QT_CONFIG(accessibility)
        self.stage.setAccessibleName(QCoreApplication.translate("ImprovementSheet", u"Paso del ciclo", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("ImprovementSheet", u"&Qu\u00e9 se hizo o se ver\u00e1", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ImprovementSheet", u"Qu\u00e9 se hizo o se ver\u00e1", None))
#endif // QT_CONFIG(accessibility)
        self.evidence_label.setText(QCoreApplication.translate("ImprovementSheet", u"&Evidencia: piloto, indicador o fecha", None))
#if QT_CONFIG(accessibility)
        self.evidence.setAccessibleName(QCoreApplication.translate("ImprovementSheet", u"Evidencia: piloto, indicador o fecha", None))
#endif // QT_CONFIG(accessibility)
        self.remove.setText(QCoreApplication.translate("ImprovementSheet", u"Quitar", None))
        self.leave.setText(QCoreApplication.translate("ImprovementSheet", u"Cancelar", None))
        self.keep.setText(QCoreApplication.translate("ImprovementSheet", u"Aceptar", None))
    # retranslateUi

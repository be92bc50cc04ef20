# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'import_report.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QTableView, QVBoxLayout, QWidget)

class Ui_ImportReportForm(object):
    def setupUi(self, ImportReportForm):
        if not ImportReportForm.objectName():
            ImportReportForm.setObjectName(u"ImportReportForm")
        ImportReportForm.resize(760, 520)
        self.column = QVBoxLayout(ImportReportForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 18, 20, 18)
        self.heading = QLabel(ImportReportForm)
        self.heading.setObjectName(u"heading")
        self.heading.setText(u"")
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"kind", u"heading")

        self.column.addWidget(self.heading)

        self.summary = QLabel(ImportReportForm)
        self.summary.setObjectName(u"summary")
        self.summary.setText(u"")
        self.summary.setWordWrap(True)

        self.column.addWidget(self.summary)

        self.warnings = QLabel(ImportReportForm)
        self.warnings.setObjectName(u"warnings")
        self.warnings.setText(u"")
        self.warnings.setWordWrap(True)
        self.warnings.setProperty(u"tone", u"warn")

        self.column.addWidget(self.warnings)

        self.rejected = QTableView(ImportReportForm)
        self.rejected.setObjectName(u"rejected")
        self.rejected.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.rejected.setAlternatingRowColors(True)
        self.rejected.setSelectionBehavior(QAbstractItemView.SelectRows)
        self.rejected.setShowGrid(False)
        self.rejected.setWordWrap(False)
        self.rejected.setTabKeyNavigation(False)

        self.column.addWidget(self.rejected)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(ImportReportForm)
        self.save.setObjectName(u"save")
        self.save.setAutoDefault(False)

        self.buttons.addWidget(self.save)

        self.space = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.space)

        self.cancel = QPushButton(ImportReportForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.load = QPushButton(ImportReportForm)
        self.load.setObjectName(u"load")
        self.load.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.load)

        self.done = QPushButton(ImportReportForm)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"kind", u"primary")

        self.buttons.addWidget(self.done)


        self.column.addLayout(self.buttons)

        QWidget.setTabOrder(self.rejected, self.save)
        QWidget.setTabOrder(self.save, self.cancel)
        QWidget.setTabOrder(self.cancel, self.load)
        QWidget.setTabOrder(self.load, self.done)

        self.retranslateUi(ImportReportForm)
        self.cancel.clicked.connect(ImportReportForm.reject)
        self.done.clicked.connect(ImportReportForm.accept)

        self.load.setDefault(True)


        QMetaObject.connectSlotsByName(ImportReportForm)
    # setupUi

    def retranslateUi(self, ImportReportForm):
        ImportReportForm.setWindowTitle(QCoreApplication.translate("ImportReportForm", u"Importar cartera", None))
#if QT_CONFIG(accessibility)
        self.rejected.setAccessibleName(QCoreApplication.translate("ImportReportForm", u"Renglones que no se cargaron", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("ImportReportForm", u"Guardar la lista de renglones rechazados", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("ImportReportForm", u"&Guardar la lista\u2026", None))
#if QT_CONFIG(accessibility)
        self.cancel.setAccessibleName(QCoreApplication.translate("ImportReportForm", u"No cargar nada", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ImportReportForm", u"&No cargar", None))
#if QT_CONFIG(accessibility)
        self.load.setAccessibleName(QCoreApplication.translate("ImportReportForm", u"Cargar las cuentas correctas", None))
#endif // QT_CONFIG(accessibility)
        self.load.setText(QCoreApplication.translate("ImportReportForm", u"&Cargar", None))
#if QT_CONFIG(accessibility)
        self.done.setAccessibleName(QCoreApplication.translate("ImportReportForm", u"Cerrar el informe", None))
#endif // QT_CONFIG(accessibility)
        self.done.setText(QCoreApplication.translate("ImportReportForm", u"&Entendido", None))
    # retranslateUi

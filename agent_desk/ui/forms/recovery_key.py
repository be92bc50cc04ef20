# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_key.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_RecoveryKey(object):
    def setupUi(self, RecoveryKey):
        if not RecoveryKey.objectName():
            RecoveryKey.setObjectName(u"RecoveryKey")
        self.column = QVBoxLayout(RecoveryKey)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.key = QLabel(RecoveryKey)
        self.key.setObjectName(u"key")
        self.key.setText(u"")
        self.key.setProperty(u"kind", u"secret")

        self.column.addWidget(self.key)

        self.hint = QLabel(RecoveryKey)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"kind", u"caption")

        self.column.addWidget(self.hint)

        self.typed_label = QLabel(RecoveryKey)
        self.typed_label.setObjectName(u"typed_label")
        self.typed_label.setText(u"")
        self.typed_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.typed_label)

        self.typed = QLineEdit(RecoveryKey)
        self.typed.setObjectName(u"typed")
        self.typed.setMaxLength(32)

        self.column.addWidget(self.typed)

        self.problem = QLabel(RecoveryKey)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setText(u"")
        self.problem.setProperty(u"tone", u"bad")

        self.column.addWidget(self.problem)

        self.confirm_row = QHBoxLayout()
        self.confirm_row.setObjectName(u"confirm_row")
        self.confirm_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.confirm_row.addItem(self.confirm_space)

        self.confirm = QPushButton(RecoveryKey)
        self.confirm.setObjectName(u"confirm")
        self.confirm.setProperty(u"kind", u"primary")

        self.confirm_row.addWidget(self.confirm)


        self.column.addLayout(self.confirm_row)

        QWidget.setTabOrder(self.typed, self.confirm)

        self.retranslateUi(RecoveryKey)

        self.confirm.setDefault(True)


        QMetaObject.connectSlotsByName(RecoveryKey)
    # setupUi

    def retranslateUi(self, RecoveryKey):
        RecoveryKey.setWindowTitle(QCoreApplication.translate("RecoveryKey", u"Llave de recuperaci\u00f3n", None))
        self.hint.setText(QCoreApplication.translate("RecoveryKey", u"An\u00f3tela en papel y gu\u00e1rdela bajo llave, lejos de este equipo. Abre los datos si se olvida el PIN o se cambia de computadora. No se vuelve a mostrar y no queda en ning\u00fan archivo.", None))
#if QT_CONFIG(accessibility)
        self.typed.setAccessibleName(QCoreApplication.translate("RecoveryKey", u"Los grupos que se piden, copiados del papel", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.confirm.setAccessibleName(QCoreApplication.translate("RecoveryKey", u"Confirmar que la llave est\u00e1 en papel", None))
#endif // QT_CONFIG(accessibility)
        self.confirm.setText(QCoreApplication.translate("RecoveryKey", u"Ya la tengo en papel", None))
    # retranslateUi

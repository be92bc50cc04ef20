# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'sign_in.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_SignIn(object):
    def setupUi(self, SignIn):
        if not SignIn.objectName():
            SignIn.setObjectName(u"SignIn")
        self.column = QVBoxLayout(SignIn)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.pin_label = QLabel(SignIn)
        self.pin_label.setObjectName(u"pin_label")
        self.pin_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.pin_label)

        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.setObjectName(u"row")
        self.pin = QLineEdit(SignIn)
        self.pin.setObjectName(u"pin")
        self.pin.setMaxLength(64)
        self.pin.setEchoMode(QLineEdit.Password)

        self.row.addWidget(self.pin)

        self.enter = QPushButton(SignIn)
        self.enter.setObjectName(u"enter")
        self.enter.setProperty(u"kind", u"primary")

        self.row.addWidget(self.enter)


        self.column.addLayout(self.row)

        self.show_pin = QCheckBox(SignIn)
        self.show_pin.setObjectName(u"show_pin")

        self.column.addWidget(self.show_pin)

        self.problem = QLabel(SignIn)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setText(u"")
        self.problem.setProperty(u"tone", u"bad")

        self.column.addWidget(self.problem)

#if QT_CONFIG(shortcut)
        self.pin_label.setBuddy(self.pin)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pin, self.enter)
        QWidget.setTabOrder(self.enter, self.show_pin)

        self.retranslateUi(SignIn)

        self.enter.setDefault(True)


        QMetaObject.connectSlotsByName(SignIn)
    # setupUi

    def retranslateUi(self, SignIn):
        SignIn.setWindowTitle(QCoreApplication.translate("SignIn", u"Entrar", None))
        self.pin_label.setText(QCoreApplication.translate("SignIn", u"&PIN o contrase\u00f1a", None))
#if QT_CONFIG(accessibility)
        self.pin.setAccessibleName(QCoreApplication.translate("SignIn", u"PIN o contrase\u00f1a", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.enter.setAccessibleName(QCoreApplication.translate("SignIn", u"Entrar con el PIN", None))
#endif // QT_CONFIG(accessibility)
        self.enter.setText(QCoreApplication.translate("SignIn", u"Entrar", None))
        self.show_pin.setText(QCoreApplication.translate("SignIn", u"&Mostrar lo que escribo", None))
    # retranslateUi

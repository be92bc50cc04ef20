# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_pin.ui'
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
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_NewPin(object):
    def setupUi(self, NewPin):
        if not NewPin.objectName():
            NewPin.setObjectName(u"NewPin")
        self.column = QVBoxLayout(NewPin)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.pin_label = QLabel(NewPin)
        self.pin_label.setObjectName(u"pin_label")
        self.pin_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.pin_label)

        self.pin = QLineEdit(NewPin)
        self.pin.setObjectName(u"pin")
        self.pin.setMaxLength(128)
        self.pin.setEchoMode(QLineEdit.Password)

        self.column.addWidget(self.pin)

        self.again_label = QLabel(NewPin)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.again_label)

        self.again = QLineEdit(NewPin)
        self.again.setObjectName(u"again")
        self.again.setMaxLength(128)
        self.again.setEchoMode(QLineEdit.Password)

        self.column.addWidget(self.again)

        self.hint = QLabel(NewPin)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"kind", u"caption")

        self.column.addWidget(self.hint)

        self.show_pin = QCheckBox(NewPin)
        self.show_pin.setObjectName(u"show_pin")

        self.column.addWidget(self.show_pin)

        self.problem = QLabel(NewPin)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setText(u"")
        self.problem.setProperty(u"tone", u"bad")

        self.column.addWidget(self.problem)

        self.keep_row = QHBoxLayout()
        self.keep_row.setObjectName(u"keep_row")
        self.keep_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.keep_row.addItem(self.keep_space)

        self.keep = QPushButton(NewPin)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"kind", u"primary")

        self.keep_row.addWidget(self.keep)


        self.column.addLayout(self.keep_row)

#if QT_CONFIG(shortcut)
        self.pin_label.setBuddy(self.pin)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pin, self.again)
        QWidget.setTabOrder(self.again, self.show_pin)
        QWidget.setTabOrder(self.show_pin, self.keep)

        self.retranslateUi(NewPin)

        self.keep.setDefault(True)


        QMetaObject.connectSlotsByName(NewPin)
    # setupUi

    def retranslateUi(self, NewPin):
        NewPin.setWindowTitle(QCoreApplication.translate("NewPin", u"Elegir PIN", None))
        self.pin_label.setText(QCoreApplication.translate("NewPin", u"Su PIN o &contrase\u00f1a nueva", None))
#if QT_CONFIG(accessibility)
        self.pin.setAccessibleName(QCoreApplication.translate("NewPin", u"Su PIN o contrase\u00f1a nueva", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("NewPin", u"&Otra vez", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("NewPin", u"Otra vez, para que no haya error", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("NewPin", u"Seis signos o m\u00e1s, que no sean iguales ni seguidos. Puede usar letras.", None))
        self.show_pin.setText(QCoreApplication.translate("NewPin", u"&Mostrar lo que escribo", None))
#if QT_CONFIG(accessibility)
        self.keep.setAccessibleName(QCoreApplication.translate("NewPin", u"Guardar el PIN nuevo y entrar", None))
#endif // QT_CONFIG(accessibility)
        self.keep.setText(QCoreApplication.translate("NewPin", u"Guardar y entrar", None))
    # retranslateUi

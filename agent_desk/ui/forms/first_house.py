# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'first_house.ui'
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

class Ui_FirstHouse(object):
    def setupUi(self, FirstHouse):
        if not FirstHouse.objectName():
            FirstHouse.setObjectName(u"FirstHouse")
        self.column = QVBoxLayout(FirstHouse)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(FirstHouse)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.name_label)

        self.name = QLineEdit(FirstHouse)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(80)

        self.column.addWidget(self.name)

        self.pin_label = QLabel(FirstHouse)
        self.pin_label.setObjectName(u"pin_label")
        self.pin_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.pin_label)

        self.pin = QLineEdit(FirstHouse)
        self.pin.setObjectName(u"pin")
        self.pin.setMaxLength(128)
        self.pin.setEchoMode(QLineEdit.Password)

        self.column.addWidget(self.pin)

        self.again_label = QLabel(FirstHouse)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.again_label)

        self.again = QLineEdit(FirstHouse)
        self.again.setObjectName(u"again")
        self.again.setMaxLength(128)
        self.again.setEchoMode(QLineEdit.Password)

        self.column.addWidget(self.again)

        self.hint = QLabel(FirstHouse)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setProperty(u"kind", u"caption")

        self.column.addWidget(self.hint)

        self.show_pin = QCheckBox(FirstHouse)
        self.show_pin.setObjectName(u"show_pin")

        self.column.addWidget(self.show_pin)

        self.problem = QLabel(FirstHouse)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setText(u"")
        self.problem.setProperty(u"tone", u"bad")

        self.column.addWidget(self.problem)

        self.create_row = QHBoxLayout()
        self.create_row.setObjectName(u"create_row")
        self.create_space = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.create_row.addItem(self.create_space)

        self.create = QPushButton(FirstHouse)
        self.create.setObjectName(u"create")
        self.create.setProperty(u"kind", u"primary")

        self.create_row.addWidget(self.create)


        self.column.addLayout(self.create_row)

#if QT_CONFIG(shortcut)
        self.name_label.setBuddy(self.name)
        self.pin_label.setBuddy(self.pin)
        self.again_label.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.pin)
        QWidget.setTabOrder(self.pin, self.again)
        QWidget.setTabOrder(self.again, self.show_pin)
        QWidget.setTabOrder(self.show_pin, self.create)

        self.retranslateUi(FirstHouse)

        self.create.setDefault(True)


        QMetaObject.connectSlotsByName(FirstHouse)
    # setupUi

    def retranslateUi(self, FirstHouse):
        FirstHouse.setWindowTitle(QCoreApplication.translate("FirstHouse", u"Archivo nuevo", None))
        self.name_label.setText(QCoreApplication.translate("FirstHouse", u"Su &nombre", None))
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("FirstHouse", u"Su nombre, como se presenta", None))
#endif // QT_CONFIG(accessibility)
        self.pin_label.setText(QCoreApplication.translate("FirstHouse", u"Su PIN o &contrase\u00f1a", None))
#if QT_CONFIG(accessibility)
        self.pin.setAccessibleName(QCoreApplication.translate("FirstHouse", u"Su PIN o contrase\u00f1a", None))
#endif // QT_CONFIG(accessibility)
        self.again_label.setText(QCoreApplication.translate("FirstHouse", u"&Otra vez", None))
#if QT_CONFIG(accessibility)
        self.again.setAccessibleName(QCoreApplication.translate("FirstHouse", u"Otra vez, para que no haya error", None))
#endif // QT_CONFIG(accessibility)
        self.hint.setText(QCoreApplication.translate("FirstHouse", u"Seis signos o m\u00e1s, que no sean iguales ni seguidos. Puede usar letras.", None))
        self.show_pin.setText(QCoreApplication.translate("FirstHouse", u"&Mostrar lo que escribo", None))
#if QT_CONFIG(accessibility)
        self.create.setAccessibleName(QCoreApplication.translate("FirstHouse", u"Crear el archivo cifrado", None))
#endif // QT_CONFIG(accessibility)
        self.create.setText(QCoreApplication.translate("FirstHouse", u"Crear el archivo", None))
    # retranslateUi

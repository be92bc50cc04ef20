# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'privacy_hardship.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_PrivacyHardship(object):
    def setupUi(self, PrivacyHardship):
        if not PrivacyHardship.objectName():
            PrivacyHardship.setObjectName(u"PrivacyHardship")
        self.column = QVBoxLayout(PrivacyHardship)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PrivacyHardship)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"title")

        self.column.addWidget(self.heading)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setLabelAlignment(Qt.AlignLeading|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(10)
        self.account_label = QLabel(PrivacyHardship)
        self.account_label.setObjectName(u"account_label")
        self.account_label.setProperty(u"kind", u"label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.account_label)

        self.account = QLineEdit(PrivacyHardship)
        self.account.setObjectName(u"account")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.account)

        self.kind_label = QLabel(PrivacyHardship)
        self.kind_label.setObjectName(u"kind_label")
        self.kind_label.setProperty(u"kind", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.kind_label)

        self.kind_box = QComboBox(PrivacyHardship)
        self.kind_box.setObjectName(u"kind_box")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.kind_box)

        self.text_label = QLabel(PrivacyHardship)
        self.text_label.setObjectName(u"text_label")
        self.text_label.setProperty(u"kind", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.text_label)

        self.told = QLineEdit(PrivacyHardship)
        self.told.setObjectName(u"told")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.told)


        self.column.addLayout(self.fields)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.save = QPushButton(PrivacyHardship)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.save)

        self.cancel = QPushButton(PrivacyHardship)
        self.cancel.setObjectName(u"cancel")

        self.acts.addWidget(self.cancel)

        self.rest = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.rest)


        self.column.addLayout(self.acts)

        self.below = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

#if QT_CONFIG(shortcut)
        self.account_label.setBuddy(self.account)
        self.kind_label.setBuddy(self.kind_box)
        self.text_label.setBuddy(self.told)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.account, self.kind_box)
        QWidget.setTabOrder(self.kind_box, self.told)
        QWidget.setTabOrder(self.told, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(PrivacyHardship)

        QMetaObject.connectSlotsByName(PrivacyHardship)
    # setupUi

    def retranslateUi(self, PrivacyHardship):
        PrivacyHardship.setWindowTitle(QCoreApplication.translate("PrivacyHardship", u"Motivo de dificultad", None))
        self.heading.setText(QCoreApplication.translate("PrivacyHardship", u"Motivo de dificultad", None))
        self.account_label.setText(QCoreApplication.translate("PrivacyHardship", u"&Cuenta", None))
#if QT_CONFIG(accessibility)
        self.account.setAccessibleName(QCoreApplication.translate("PrivacyHardship", u"Cuenta", None))
#endif // QT_CONFIG(accessibility)
        self.account.setPlaceholderText(QCoreApplication.translate("PrivacyHardship", u"N\u00famero de cuenta de la persona", None))
        self.kind_label.setText(QCoreApplication.translate("PrivacyHardship", u"C&lase", None))
#if QT_CONFIG(accessibility)
        self.kind_box.setAccessibleName(QCoreApplication.translate("PrivacyHardship", u"Clase", None))
#endif // QT_CONFIG(accessibility)
        self.text_label.setText(QCoreApplication.translate("PrivacyHardship", u"Qu&\u00e9 cont\u00f3", None))
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("PrivacyHardship", u"Qu\u00e9 cont\u00f3", None))
#endif // QT_CONFIG(accessibility)
        self.told.setPlaceholderText(QCoreApplication.translate("PrivacyHardship", u"Con sus palabras, y solo lo que sirve para ayudarle", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("PrivacyHardship", u"Guardar el motivo", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("PrivacyHardship", u"Guardar el motivo", None))
#if QT_CONFIG(accessibility)
        self.cancel.setAccessibleName(QCoreApplication.translate("PrivacyHardship", u"Volver sin guardar", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("PrivacyHardship", u"Volver", None))
    # retranslateUi

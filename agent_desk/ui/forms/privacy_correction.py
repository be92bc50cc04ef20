# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'privacy_correction.ui'
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

class Ui_PrivacyCorrection(object):
    def setupUi(self, PrivacyCorrection):
        if not PrivacyCorrection.objectName():
            PrivacyCorrection.setObjectName(u"PrivacyCorrection")
        self.column = QVBoxLayout(PrivacyCorrection)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PrivacyCorrection)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"title")

        self.column.addWidget(self.heading)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setLabelAlignment(Qt.AlignLeading|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(10)
        self.account_label = QLabel(PrivacyCorrection)
        self.account_label.setObjectName(u"account_label")
        self.account_label.setProperty(u"kind", u"label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.account_label)

        self.account = QLineEdit(PrivacyCorrection)
        self.account.setObjectName(u"account")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.account)

        self.field_label = QLabel(PrivacyCorrection)
        self.field_label.setObjectName(u"field_label")
        self.field_label.setProperty(u"kind", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.field_label)

        self.field = QComboBox(PrivacyCorrection)
        self.field.setObjectName(u"field")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.field)

        self.was_label = QLabel(PrivacyCorrection)
        self.was_label.setObjectName(u"was_label")
        self.was_label.setProperty(u"kind", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.was_label)

        self.was = QLineEdit(PrivacyCorrection)
        self.was.setObjectName(u"was")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.was)

        self.value_label = QLabel(PrivacyCorrection)
        self.value_label.setObjectName(u"value_label")
        self.value_label.setProperty(u"kind", u"label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.value_label)

        self.value = QLineEdit(PrivacyCorrection)
        self.value.setObjectName(u"value")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.value)

        self.reason_label = QLabel(PrivacyCorrection)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"kind", u"label")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.reason_label)

        self.reason = QLineEdit(PrivacyCorrection)
        self.reason.setObjectName(u"reason")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.reason)


        self.column.addLayout(self.fields)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.save = QPushButton(PrivacyCorrection)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.save)

        self.cancel = QPushButton(PrivacyCorrection)
        self.cancel.setObjectName(u"cancel")

        self.acts.addWidget(self.cancel)

        self.rest = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.rest)


        self.column.addLayout(self.acts)

        self.below = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

#if QT_CONFIG(shortcut)
        self.account_label.setBuddy(self.account)
        self.field_label.setBuddy(self.field)
        self.was_label.setBuddy(self.was)
        self.value_label.setBuddy(self.value)
        self.reason_label.setBuddy(self.reason)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.account, self.field)
        QWidget.setTabOrder(self.field, self.was)
        QWidget.setTabOrder(self.was, self.value)
        QWidget.setTabOrder(self.value, self.reason)
        QWidget.setTabOrder(self.reason, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(PrivacyCorrection)

        QMetaObject.connectSlotsByName(PrivacyCorrection)
    # setupUi

    def retranslateUi(self, PrivacyCorrection):
        PrivacyCorrection.setWindowTitle(QCoreApplication.translate("PrivacyCorrection", u"Corregir un dato", None))
        self.heading.setText(QCoreApplication.translate("PrivacyCorrection", u"Corregir un dato", None))
        self.account_label.setText(QCoreApplication.translate("PrivacyCorrection", u"&Cuenta", None))
#if QT_CONFIG(accessibility)
        self.account.setAccessibleName(QCoreApplication.translate("PrivacyCorrection", u"Cuenta", None))
#endif // QT_CONFIG(accessibility)
        self.account.setPlaceholderText(QCoreApplication.translate("PrivacyCorrection", u"N\u00famero de cuenta de la persona", None))
        self.field_label.setText(QCoreApplication.translate("PrivacyCorrection", u"&Dato", None))
#if QT_CONFIG(accessibility)
        self.field.setAccessibleName(QCoreApplication.translate("PrivacyCorrection", u"Dato", None))
#endif // QT_CONFIG(accessibility)
        self.was_label.setText(QCoreApplication.translate("PrivacyCorrection", u"Dec\u00eda (&tel\u00e9fono)", None))
#if QT_CONFIG(accessibility)
        self.was.setAccessibleName(QCoreApplication.translate("PrivacyCorrection", u"Dec\u00eda (tel\u00e9fono)", None))
#endif // QT_CONFIG(accessibility)
        self.was.setPlaceholderText(QCoreApplication.translate("PrivacyCorrection", u"Solo para tel\u00e9fonos: el que est\u00e1 mal; vac\u00edo agrega uno", None))
        self.value_label.setText(QCoreApplication.translate("PrivacyCorrection", u"D&ebe decir", None))
#if QT_CONFIG(accessibility)
        self.value.setAccessibleName(QCoreApplication.translate("PrivacyCorrection", u"Debe decir", None))
#endif // QT_CONFIG(accessibility)
        self.value.setPlaceholderText(QCoreApplication.translate("PrivacyCorrection", u"Vac\u00edo quita el dato", None))
        self.reason_label.setText(QCoreApplication.translate("PrivacyCorrection", u"P&rueba", None))
#if QT_CONFIG(accessibility)
        self.reason.setAccessibleName(QCoreApplication.translate("PrivacyCorrection", u"Prueba", None))
#endif // QT_CONFIG(accessibility)
        self.reason.setPlaceholderText(QCoreApplication.translate("PrivacyCorrection", u"Documento que lo prueba", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("PrivacyCorrection", u"Corregir", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("PrivacyCorrection", u"Corregir", None))
#if QT_CONFIG(accessibility)
        self.cancel.setAccessibleName(QCoreApplication.translate("PrivacyCorrection", u"Volver sin guardar", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("PrivacyCorrection", u"Volver", None))
    # retranslateUi

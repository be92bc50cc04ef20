# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'privacy_request.ui'
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

class Ui_PrivacyRequest(object):
    def setupUi(self, PrivacyRequest):
        if not PrivacyRequest.objectName():
            PrivacyRequest.setObjectName(u"PrivacyRequest")
        self.column = QVBoxLayout(PrivacyRequest)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PrivacyRequest)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"title")

        self.column.addWidget(self.heading)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setLabelAlignment(Qt.AlignLeading|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(10)
        self.account_label = QLabel(PrivacyRequest)
        self.account_label.setObjectName(u"account_label")
        self.account_label.setProperty(u"kind", u"label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.account_label)

        self.account = QLineEdit(PrivacyRequest)
        self.account.setObjectName(u"account")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.account)

        self.right_label = QLabel(PrivacyRequest)
        self.right_label.setObjectName(u"right_label")
        self.right_label.setProperty(u"kind", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.right_label)

        self.right = QComboBox(PrivacyRequest)
        self.right.setObjectName(u"right")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.right)

        self.identity_label = QLabel(PrivacyRequest)
        self.identity_label.setObjectName(u"identity_label")
        self.identity_label.setProperty(u"kind", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.identity_label)

        self.identity = QComboBox(PrivacyRequest)
        self.identity.setObjectName(u"identity")
        self.identity.setEditable(True)

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.identity)

        self.reply_to_label = QLabel(PrivacyRequest)
        self.reply_to_label.setObjectName(u"reply_to_label")
        self.reply_to_label.setProperty(u"kind", u"label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.reply_to_label)

        self.reply_to = QLineEdit(PrivacyRequest)
        self.reply_to.setObjectName(u"reply_to")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.reply_to)

        self.told_label = QLabel(PrivacyRequest)
        self.told_label.setObjectName(u"told_label")
        self.told_label.setProperty(u"kind", u"label")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.told_label)

        self.told = QLineEdit(PrivacyRequest)
        self.told.setObjectName(u"told")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.told)


        self.column.addLayout(self.fields)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.save = QPushButton(PrivacyRequest)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.save)

        self.cancel = QPushButton(PrivacyRequest)
        self.cancel.setObjectName(u"cancel")

        self.acts.addWidget(self.cancel)

        self.rest = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.rest)


        self.column.addLayout(self.acts)

        self.below = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

#if QT_CONFIG(shortcut)
        self.account_label.setBuddy(self.account)
        self.right_label.setBuddy(self.right)
        self.identity_label.setBuddy(self.identity)
        self.reply_to_label.setBuddy(self.reply_to)
        self.told_label.setBuddy(self.told)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.account, self.right)
        QWidget.setTabOrder(self.right, self.identity)
        QWidget.setTabOrder(self.identity, self.reply_to)
        QWidget.setTabOrder(self.reply_to, self.told)
        QWidget.setTabOrder(self.told, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(PrivacyRequest)

        QMetaObject.connectSlotsByName(PrivacyRequest)
    # setupUi

    def retranslateUi(self, PrivacyRequest):
        PrivacyRequest.setWindowTitle(QCoreApplication.translate("PrivacyRequest", u"Nueva solicitud", None))
        self.heading.setText(QCoreApplication.translate("PrivacyRequest", u"Nueva solicitud", None))
        self.account_label.setText(QCoreApplication.translate("PrivacyRequest", u"&Cuenta", None))
#if QT_CONFIG(accessibility)
        self.account.setAccessibleName(QCoreApplication.translate("PrivacyRequest", u"Cuenta", None))
#endif // QT_CONFIG(accessibility)
        self.account.setPlaceholderText(QCoreApplication.translate("PrivacyRequest", u"N\u00famero de cuenta de la persona", None))
        self.right_label.setText(QCoreApplication.translate("PrivacyRequest", u"&Derecho", None))
#if QT_CONFIG(accessibility)
        self.right.setAccessibleName(QCoreApplication.translate("PrivacyRequest", u"Derecho", None))
#endif // QT_CONFIG(accessibility)
        self.identity_label.setText(QCoreApplication.translate("PrivacyRequest", u"&Identidad", None))
#if QT_CONFIG(accessibility)
        self.identity.setAccessibleName(QCoreApplication.translate("PrivacyRequest", u"Identidad", None))
#endif // QT_CONFIG(accessibility)
        self.reply_to_label.setText(QCoreApplication.translate("PrivacyRequest", u"&Respuesta por", None))
#if QT_CONFIG(accessibility)
        self.reply_to.setAccessibleName(QCoreApplication.translate("PrivacyRequest", u"Respuesta por", None))
#endif // QT_CONFIG(accessibility)
        self.reply_to.setPlaceholderText(QCoreApplication.translate("PrivacyRequest", u"Correo, domicilio o el medio que pida", None))
        self.told_label.setText(QCoreApplication.translate("PrivacyRequest", u"&Qu\u00e9 pide", None))
#if QT_CONFIG(accessibility)
        self.told.setAccessibleName(QCoreApplication.translate("PrivacyRequest", u"Qu\u00e9 pide", None))
#endif // QT_CONFIG(accessibility)
        self.told.setPlaceholderText(QCoreApplication.translate("PrivacyRequest", u"En sus palabras", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("PrivacyRequest", u"Registrar la solicitud", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("PrivacyRequest", u"Registrar la solicitud", None))
#if QT_CONFIG(accessibility)
        self.cancel.setAccessibleName(QCoreApplication.translate("PrivacyRequest", u"Volver sin guardar", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("PrivacyRequest", u"Volver", None))
    # retranslateUi

# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'privacy_consent.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDateEdit, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_PrivacyConsent(object):
    def setupUi(self, PrivacyConsent):
        if not PrivacyConsent.objectName():
            PrivacyConsent.setObjectName(u"PrivacyConsent")
        self.column = QVBoxLayout(PrivacyConsent)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PrivacyConsent)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"kind", u"title")

        self.column.addWidget(self.heading)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setLabelAlignment(Qt.AlignLeading|Qt.AlignVCenter)
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(10)
        self.account_label = QLabel(PrivacyConsent)
        self.account_label.setObjectName(u"account_label")
        self.account_label.setProperty(u"kind", u"label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.account_label)

        self.account = QLineEdit(PrivacyConsent)
        self.account.setObjectName(u"account")

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.account)

        self.what_label = QLabel(PrivacyConsent)
        self.what_label.setObjectName(u"what_label")
        self.what_label.setProperty(u"kind", u"label")

        self.fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.what_label)

        self.what = QComboBox(PrivacyConsent)
        self.what.setObjectName(u"what")

        self.fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.what)

        self.channel_label = QLabel(PrivacyConsent)
        self.channel_label.setObjectName(u"channel_label")
        self.channel_label.setProperty(u"kind", u"label")

        self.fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.channel_label)

        self.channel = QComboBox(PrivacyConsent)
        self.channel.setObjectName(u"channel")

        self.fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.channel)

        self.given_at_label = QLabel(PrivacyConsent)
        self.given_at_label.setObjectName(u"given_at_label")
        self.given_at_label.setProperty(u"kind", u"label")

        self.fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.given_at_label)

        self.given_at = QDateEdit(PrivacyConsent)
        self.given_at.setObjectName(u"given_at")
        self.given_at.setDisplayFormat(u"dd/MM/yyyy")

        self.fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.given_at)

        self.medium_label = QLabel(PrivacyConsent)
        self.medium_label.setObjectName(u"medium_label")
        self.medium_label.setProperty(u"kind", u"label")

        self.fields.setWidget(4, QFormLayout.ItemRole.LabelRole, self.medium_label)

        self.medium = QComboBox(PrivacyConsent)
        self.medium.setObjectName(u"medium")

        self.fields.setWidget(4, QFormLayout.ItemRole.FieldRole, self.medium)

        self.proof_label = QLabel(PrivacyConsent)
        self.proof_label.setObjectName(u"proof_label")
        self.proof_label.setProperty(u"kind", u"label")

        self.fields.setWidget(5, QFormLayout.ItemRole.LabelRole, self.proof_label)

        self.proof = QLineEdit(PrivacyConsent)
        self.proof.setObjectName(u"proof")

        self.fields.setWidget(5, QFormLayout.ItemRole.FieldRole, self.proof)

        self.notice_label = QLabel(PrivacyConsent)
        self.notice_label.setObjectName(u"notice_label")
        self.notice_label.setProperty(u"kind", u"label")

        self.fields.setWidget(6, QFormLayout.ItemRole.LabelRole, self.notice_label)

        self.notice = QLineEdit(PrivacyConsent)
        self.notice.setObjectName(u"notice")

        self.fields.setWidget(6, QFormLayout.ItemRole.FieldRole, self.notice)


        self.column.addLayout(self.fields)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.save = QPushButton(PrivacyConsent)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.save)

        self.cancel = QPushButton(PrivacyConsent)
        self.cancel.setObjectName(u"cancel")

        self.acts.addWidget(self.cancel)

        self.rest = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.rest)


        self.column.addLayout(self.acts)

        self.below = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)

#if QT_CONFIG(shortcut)
        self.account_label.setBuddy(self.account)
        self.what_label.setBuddy(self.what)
        self.channel_label.setBuddy(self.channel)
        self.given_at_label.setBuddy(self.given_at)
        self.medium_label.setBuddy(self.medium)
        self.proof_label.setBuddy(self.proof)
        self.notice_label.setBuddy(self.notice)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.account, self.what)
        QWidget.setTabOrder(self.what, self.channel)
        QWidget.setTabOrder(self.channel, self.given_at)
        QWidget.setTabOrder(self.given_at, self.medium)
        QWidget.setTabOrder(self.medium, self.proof)
        QWidget.setTabOrder(self.proof, self.notice)
        QWidget.setTabOrder(self.notice, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(PrivacyConsent)

        QMetaObject.connectSlotsByName(PrivacyConsent)
    # setupUi

    def retranslateUi(self, PrivacyConsent):
        PrivacyConsent.setWindowTitle(QCoreApplication.translate("PrivacyConsent", u"Nuevo permiso", None))
        self.heading.setText(QCoreApplication.translate("PrivacyConsent", u"Nuevo permiso", None))
        self.account_label.setText(QCoreApplication.translate("PrivacyConsent", u"&Cuenta", None))
#if QT_CONFIG(accessibility)
        self.account.setAccessibleName(QCoreApplication.translate("PrivacyConsent", u"Cuenta", None))
#endif // QT_CONFIG(accessibility)
        self.account.setPlaceholderText(QCoreApplication.translate("PrivacyConsent", u"N\u00famero de cuenta de la persona", None))
        self.what_label.setText(QCoreApplication.translate("PrivacyConsent", u"&Para qu\u00e9", None))
#if QT_CONFIG(accessibility)
        self.what.setAccessibleName(QCoreApplication.translate("PrivacyConsent", u"Para qu\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.channel_label.setText(QCoreApplication.translate("PrivacyConsent", u"&Medio", None))
#if QT_CONFIG(accessibility)
        self.channel.setAccessibleName(QCoreApplication.translate("PrivacyConsent", u"Medio", None))
#endif // QT_CONFIG(accessibility)
        self.given_at_label.setText(QCoreApplication.translate("PrivacyConsent", u"&Cu\u00e1ndo lo dio", None))
#if QT_CONFIG(accessibility)
        self.given_at.setAccessibleName(QCoreApplication.translate("PrivacyConsent", u"Cu\u00e1ndo lo dio", None))
#endif // QT_CONFIG(accessibility)
        self.medium_label.setText(QCoreApplication.translate("PrivacyConsent", u"P&or d\u00f3nde lo dio", None))
#if QT_CONFIG(accessibility)
        self.medium.setAccessibleName(QCoreApplication.translate("PrivacyConsent", u"Por d\u00f3nde lo dio", None))
#endif // QT_CONFIG(accessibility)
        self.proof_label.setText(QCoreApplication.translate("PrivacyConsent", u"P&rueba", None))
#if QT_CONFIG(accessibility)
        self.proof.setAccessibleName(QCoreApplication.translate("PrivacyConsent", u"Prueba", None))
#endif // QT_CONFIG(accessibility)
        self.proof.setPlaceholderText(QCoreApplication.translate("PrivacyConsent", u"Grabaci\u00f3n, correo o documento donde consta", None))
        self.notice_label.setText(QCoreApplication.translate("PrivacyConsent", u"&Aviso de privacidad", None))
#if QT_CONFIG(accessibility)
        self.notice.setAccessibleName(QCoreApplication.translate("PrivacyConsent", u"Aviso de privacidad", None))
#endif // QT_CONFIG(accessibility)
        self.notice.setPlaceholderText(QCoreApplication.translate("PrivacyConsent", u"Versi\u00f3n del aviso que se le dio", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("PrivacyConsent", u"Guardar el permiso", None))
#endif // QT_CONFIG(accessibility)
        self.save.setText(QCoreApplication.translate("PrivacyConsent", u"Guardar el permiso", None))
#if QT_CONFIG(accessibility)
        self.cancel.setAccessibleName(QCoreApplication.translate("PrivacyConsent", u"Volver sin guardar", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("PrivacyConsent", u"Volver", None))
    # retranslateUi

# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'field_choice.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QListWidget, QListWidgetItem,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_FieldChoice(object):
    def setupUi(self, FieldChoice):
        if not FieldChoice.objectName():
            FieldChoice.setObjectName(u"FieldChoice")
        self.column = QVBoxLayout(FieldChoice)
        self.column.setSpacing(6)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.one = QComboBox(FieldChoice)
        self.one.setObjectName(u"one")
        self.one.setMaxVisibleItems(14)

        self.column.addWidget(self.one)

        self.many = QListWidget(FieldChoice)
        self.many.setObjectName(u"many")
        self.many.setMinimumSize(QSize(0, 60))
        self.many.setSpacing(3)
        self.many.setHorizontalScrollBarPolicy(Qt.ScrollBarAlwaysOff)

        self.column.addWidget(self.many)

        self.room = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.room)


        self.retranslateUi(FieldChoice)

        QMetaObject.connectSlotsByName(FieldChoice)
    # setupUi

    def retranslateUi(self, FieldChoice):
#if QT_CONFIG(accessibility)
        self.one.setAccessibleName(QCoreApplication.translate("FieldChoice", u"Elija uno", None))
#endif // QT_CONFIG(accessibility)
        self.one.setPlaceholderText(QCoreApplication.translate("FieldChoice", u"Elija\u2026", None))
#if QT_CONFIG(accessibility)
        self.many.setAccessibleName(QCoreApplication.translate("FieldChoice", u"Marque los que van", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pilot_plan.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

class Ui_PilotPlan(object):
    def setupUi(self, PilotPlan):
        if not PilotPlan.objectName():
            PilotPlan.setObjectName(u"PilotPlan")
        PilotPlan.setMinimumSize(QSize(600, 0))
        self.column = QVBoxLayout(PilotPlan)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 20, 20, 20)
        self.hypothesis_label = QLabel(PilotPlan)
        self.hypothesis_label.setObjectName(u"hypothesis_label")
        self.hypothesis_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.hypothesis_label)

        self.hypothesis = QLineEdit(PilotPlan)
        self.hypothesis.setObjectName(u"hypothesis")
        self.hypothesis.setMaxLength(200)

        self.column.addWidget(self.hypothesis)

        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(12)
        self.row_1.setObjectName(u"row_1")
        self.row_2 = QVBoxLayout()
        self.row_2.setSpacing(4)
        self.row_2.setObjectName(u"row_2")
        self.metric_label = QLabel(PilotPlan)
        self.metric_label.setObjectName(u"metric_label")
        self.metric_label.setProperty(u"kind", u"label")

        self.row_2.addWidget(self.metric_label)

        self.metric = QComboBox(PilotPlan)
        self.metric.setObjectName(u"metric")

        self.row_2.addWidget(self.metric)


        self.row_1.addLayout(self.row_2)

        self.row_3 = QVBoxLayout()
        self.row_3.setSpacing(4)
        self.row_3.setObjectName(u"row_3")
        self.product_label = QLabel(PilotPlan)
        self.product_label.setObjectName(u"product_label")
        self.product_label.setProperty(u"kind", u"label")

        self.row_3.addWidget(self.product_label)

        self.product = QComboBox(PilotPlan)
        self.product.setObjectName(u"product")

        self.row_3.addWidget(self.product)


        self.row_1.addLayout(self.row_3)


        self.column.addLayout(self.row_1)

        self.row_4 = QHBoxLayout()
        self.row_4.setSpacing(12)
        self.row_4.setObjectName(u"row_4")
        self.row_5 = QVBoxLayout()
        self.row_5.setSpacing(4)
        self.row_5.setObjectName(u"row_5")
        self.base_label = QLabel(PilotPlan)
        self.base_label.setObjectName(u"base_label")
        self.base_label.setProperty(u"kind", u"label")

        self.row_5.addWidget(self.base_label)

        self.base = QSpinBox(PilotPlan)
        self.base.setObjectName(u"base")
        self.base.setMinimum(1)
        self.base.setMaximum(98)
        self.base.setSuffix(u" %")

        self.row_5.addWidget(self.base)


        self.row_4.addLayout(self.row_5)

        self.row_6 = QVBoxLayout()
        self.row_6.setSpacing(4)
        self.row_6.setObjectName(u"row_6")
        self.effect_label = QLabel(PilotPlan)
        self.effect_label.setObjectName(u"effect_label")
        self.effect_label.setProperty(u"kind", u"label")

        self.row_6.addWidget(self.effect_label)

        self.effect = QSpinBox(PilotPlan)
        self.effect.setObjectName(u"effect")
        self.effect.setMinimum(1)
        self.effect.setMaximum(90)
        self.effect.setSuffix(u"")

        self.row_6.addWidget(self.effect)


        self.row_4.addLayout(self.row_6)


        self.column.addLayout(self.row_4)

        self.arms_label = QLabel(PilotPlan)
        self.arms_label.setObjectName(u"arms_label")
        self.arms_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.arms_label)

        self.arms = QPlainTextEdit(PilotPlan)
        self.arms.setObjectName(u"arms")
        self.arms.setTabChangesFocus(True)
        self.arms.setMaximumSize(QSize(16777215, 90))

        self.column.addWidget(self.arms)

        self.row_7 = QHBoxLayout()
        self.row_7.setSpacing(12)
        self.row_7.setObjectName(u"row_7")
        self.row_8 = QVBoxLayout()
        self.row_8.setSpacing(4)
        self.row_8.setObjectName(u"row_8")
        self.days_from_label = QLabel(PilotPlan)
        self.days_from_label.setObjectName(u"days_from_label")
        self.days_from_label.setProperty(u"kind", u"label")

        self.row_8.addWidget(self.days_from_label)

        self.days_from = QSpinBox(PilotPlan)
        self.days_from.setObjectName(u"days_from")
        self.days_from.setMinimum(0)
        self.days_from.setMaximum(9999)
        self.days_from.setSuffix(u"")

        self.row_8.addWidget(self.days_from)


        self.row_7.addLayout(self.row_8)

        self.row_9 = QVBoxLayout()
        self.row_9.setSpacing(4)
        self.row_9.setObjectName(u"row_9")
        self.days_to_label = QLabel(PilotPlan)
        self.days_to_label.setObjectName(u"days_to_label")
        self.days_to_label.setProperty(u"kind", u"label")

        self.row_9.addWidget(self.days_to_label)

        self.days_to = QSpinBox(PilotPlan)
        self.days_to.setObjectName(u"days_to")
        self.days_to.setMinimum(0)
        self.days_to.setMaximum(9999)
        self.days_to.setSuffix(u"")

        self.row_9.addWidget(self.days_to)


        self.row_7.addLayout(self.row_9)


        self.column.addLayout(self.row_7)

        self.row_10 = QHBoxLayout()
        self.row_10.setSpacing(12)
        self.row_10.setObjectName(u"row_10")
        self.row_11 = QVBoxLayout()
        self.row_11.setSpacing(4)
        self.row_11.setObjectName(u"row_11")
        self.window_label = QLabel(PilotPlan)
        self.window_label.setObjectName(u"window_label")
        self.window_label.setProperty(u"kind", u"label")

        self.row_11.addWidget(self.window_label)

        self.window = QSpinBox(PilotPlan)
        self.window.setObjectName(u"window")
        self.window.setMinimum(1)
        self.window.setMaximum(365)
        self.window.setSuffix(u"")

        self.row_11.addWidget(self.window)


        self.row_10.addLayout(self.row_11)

        self.row_12 = QVBoxLayout()
        self.row_12.setSpacing(4)
        self.row_12.setObjectName(u"row_12")
        self.looks_label = QLabel(PilotPlan)
        self.looks_label.setObjectName(u"looks_label")
        self.looks_label.setProperty(u"kind", u"label")

        self.row_12.addWidget(self.looks_label)

        self.looks = QSpinBox(PilotPlan)
        self.looks.setObjectName(u"looks")
        self.looks.setMinimum(1)
        self.looks.setMaximum(5)
        self.looks.setSuffix(u"")

        self.row_12.addWidget(self.looks)


        self.row_10.addLayout(self.row_12)

        self.row_13 = QVBoxLayout()
        self.row_13.setSpacing(4)
        self.row_13.setObjectName(u"row_13")
        self.margin_label = QLabel(PilotPlan)
        self.margin_label.setObjectName(u"margin_label")
        self.margin_label.setProperty(u"kind", u"label")

        self.row_13.addWidget(self.margin_label)

        self.margin = QSpinBox(PilotPlan)
        self.margin.setObjectName(u"margin")
        self.margin.setMinimum(0)
        self.margin.setMaximum(50)
        self.margin.setSuffix(u"")

        self.row_13.addWidget(self.margin)


        self.row_10.addLayout(self.row_13)


        self.column.addLayout(self.row_10)

        self.unit = QLabel(PilotPlan)
        self.unit.setObjectName(u"unit")
        self.unit.setWordWrap(True)
        self.unit.setProperty(u"kind", u"caption")

        self.column.addWidget(self.unit)

        self.decider_label = QLabel(PilotPlan)
        self.decider_label.setObjectName(u"decider_label")
        self.decider_label.setProperty(u"kind", u"label")

        self.column.addWidget(self.decider_label)

        self.decider = QLineEdit(PilotPlan)
        self.decider.setObjectName(u"decider")
        self.decider.setMaxLength(60)

        self.column.addWidget(self.decider)

        self.sample = QLabel(PilotPlan)
        self.sample.setObjectName(u"sample")
        self.sample.setWordWrap(True)

        self.column.addWidget(self.sample)

        self.problem = QLabel(PilotPlan)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"tone", u"bad")

        self.column.addWidget(self.problem)

        self.acts = QHBoxLayout()
        self.acts.setSpacing(8)
        self.acts.setObjectName(u"acts")
        self.remove = QPushButton(PilotPlan)
        self.remove.setObjectName(u"remove")
        self.remove.setAutoDefault(False)
        self.remove.setProperty(u"kind", u"danger")

        self.acts.addWidget(self.remove)

        self.room = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.acts.addItem(self.room)

        self.leave = QPushButton(PilotPlan)
        self.leave.setObjectName(u"leave")
        self.leave.setAutoDefault(False)

        self.acts.addWidget(self.leave)

        self.keep = QPushButton(PilotPlan)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"kind", u"primary")

        self.acts.addWidget(self.keep)


        self.column.addLayout(self.acts)

#if QT_CONFIG(shortcut)
        self.hypothesis_label.setBuddy(self.hypothesis)
        self.metric_label.setBuddy(self.metric)
        self.product_label.setBuddy(self.product)
        self.base_label.setBuddy(self.base)
        self.effect_label.setBuddy(self.effect)
        self.arms_label.setBuddy(self.arms)
        self.days_from_label.setBuddy(self.days_from)
        self.days_to_label.setBuddy(self.days_to)
        self.window_label.setBuddy(self.window)
        self.looks_label.setBuddy(self.looks)
        self.margin_label.setBuddy(self.margin)
        self.decider_label.setBuddy(self.decider)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PilotPlan)

        self.keep.setDefault(True)


        QMetaObject.connectSlotsByName(PilotPlan)
    # setupUi

    def retranslateUi(self, PilotPlan):
        PilotPlan.setWindowTitle(QCoreApplication.translate("PilotPlan", u"Piloto", None))
        self.hypothesis_label.setText(QCoreApplication.translate("PilotPlan", u"&Hip\u00f3tesis: qu\u00e9 espera que pase y por qu\u00e9", None))
#if QT_CONFIG(accessibility)
        self.hypothesis.setAccessibleName(QCoreApplication.translate("PilotPlan", u"Hip\u00f3tesis: qu\u00e9 espera que pase y por qu\u00e9", None))
#endif // QT_CONFIG(accessibility)
        self.metric_label.setText(QCoreApplication.translate("PilotPlan", u"&Medida que decide", None))
#if QT_CONFIG(accessibility)
        self.metric.setAccessibleName(QCoreApplication.translate("PilotPlan", u"Medida que decide", None))
#endif // QT_CONFIG(accessibility)
        self.product_label.setText(QCoreApplication.translate("PilotPlan", u"&Producto", None))
#if QT_CONFIG(accessibility)
        self.product.setAccessibleName(QCoreApplication.translate("PilotPlan", u"Producto", None))
#endif // QT_CONFIG(accessibility)
        self.base_label.setText(QCoreApplication.translate("PilotPlan", u"&Hoy pasa en este porcentaje", None))
#if QT_CONFIG(accessibility)
        self.base.setAccessibleName(QCoreApplication.translate("PilotPlan", u"Hoy pasa en este porcentaje", None))
#endif // QT_CONFIG(accessibility)
        self.effect_label.setText(QCoreApplication.translate("PilotPlan", u"Sube al menos estos &puntos", None))
#if QT_CONFIG(accessibility)
        self.effect.setAccessibleName(QCoreApplication.translate("PilotPlan", u"Sube al menos estos puntos", None))
#endif // QT_CONFIG(accessibility)
        self.arms_label.setText(QCoreApplication.translate("PilotPlan", u"&Grupos, uno por rengl\u00f3n: nombre: qu\u00e9 recibe (el primero es el control)", None))
#if QT_CONFIG(accessibility)
        self.arms.setAccessibleName(QCoreApplication.translate("PilotPlan", u"Grupos, uno por rengl\u00f3n: nombre: qu\u00e9 recibe (el primero es el control)", None))
#endif // QT_CONFIG(accessibility)
        self.days_from_label.setText(QCoreApplication.translate("PilotPlan", u"D\u00edas de atraso, &desde", None))
#if QT_CONFIG(accessibility)
        self.days_from.setAccessibleName(QCoreApplication.translate("PilotPlan", u"D\u00edas de atraso, desde", None))
#endif // QT_CONFIG(accessibility)
        self.days_to_label.setText(QCoreApplication.translate("PilotPlan", u"D\u00edas de atraso, h&asta (0: sin tope)", None))
#if QT_CONFIG(accessibility)
        self.days_to.setAccessibleName(QCoreApplication.translate("PilotPlan", u"D\u00edas de atraso, hasta (0: sin tope)", None))
#endif // QT_CONFIG(accessibility)
        self.window_label.setText(QCoreApplication.translate("PilotPlan", u"&Ventana en d\u00edas", None))
#if QT_CONFIG(accessibility)
        self.window.setAccessibleName(QCoreApplication.translate("PilotPlan", u"Ventana en d\u00edas", None))
#endif // QT_CONFIG(accessibility)
        self.looks_label.setText(QCoreApplication.translate("PilotPlan", u"&Veces que se mira", None))
#if QT_CONFIG(accessibility)
        self.looks.setAccessibleName(QCoreApplication.translate("PilotPlan", u"Veces que se mira", None))
#endif // QT_CONFIG(accessibility)
        self.margin_label.setText(QCoreApplication.translate("PilotPlan", u"&Margen de trato (quejas), en d\u00e9cimas de punto", None))
#if QT_CONFIG(accessibility)
        self.margin.setAccessibleName(QCoreApplication.translate("PilotPlan", u"Margen de trato, en d\u00e9cimas de punto", None))
#endif // QT_CONFIG(accessibility)
        self.unit.setText(QCoreApplication.translate("PilotPlan", u"Se sortean personas, no agentes ni equipos: con 50 cuentas por agente har\u00edan falta el doble, con 100 seis veces m\u00e1s.", None))
        self.decider_label.setText(QCoreApplication.translate("PilotPlan", u"&Qui\u00e9n decide con el resultado", None))
#if QT_CONFIG(accessibility)
        self.decider.setAccessibleName(QCoreApplication.translate("PilotPlan", u"Qui\u00e9n decide con el resultado", None))
#endif // QT_CONFIG(accessibility)
        self.sample.setText("")
        self.remove.setText(QCoreApplication.translate("PilotPlan", u"Quitar", None))
        self.leave.setText(QCoreApplication.translate("PilotPlan", u"Cancelar", None))
        self.keep.setText(QCoreApplication.translate("PilotPlan", u"Aceptar", None))
    # retranslateUi

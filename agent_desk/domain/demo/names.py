"""Names, places and phrases of the invented people; test content, nothing anybody edits."""

from __future__ import annotations

GIVEN = (
    *("María Fernanda", "José Luis", "Guadalupe", "Juan Carlos", "Ana Karen", "Miguel Ángel"),
    *("Verónica", "Francisco Javier", "Rosa Isela", "Jesús Alberto", "Claudia", "Luis Enrique"),
    *("Martha Elena", "Roberto", "Yolanda", "Sergio", "Patricia", "Héctor Hugo", "Leticia"),
    *("Óscar", "Brenda Lizbeth", "Raúl", "Norma Angélica", "Iván", "Silvia", "Ramón", "Nayeli"),
    *("Ernesto", "Itzel", "Gerardo", "Karla Paola", "Arturo", "Dulce María", "Fernando"),
)
SURNAMES = (
    *("Hernández", "García", "Martínez", "López", "González", "Rodríguez", "Pérez", "Sánchez"),
    *("Ramírez", "Cruz", "Flores", "Gómez", "Morales", "Vázquez", "Jiménez", "Reyes", "Díaz"),
    *("Torres", "Gutiérrez", "Ruiz", "Mendoza", "Aguilar", "Ortiz", "Castillo", "Moreno", "Núñez"),
    *("Ibáñez", "Ávila", "Peña", "Zúñiga", "Quiñones", "Cárdenas", "Ochoa", "Villaseñor"),
)
# (state, city, postal code, area code, time zone)
PLACES = (
    ("Jal.", "Guadalajara", "44100", "33", "America/Mexico_City"),
    ("CDMX", "Iztapalapa", "09000", "55", "America/Mexico_City"),
    ("N.L.", "Monterrey", "64000", "81", "America/Monterrey"),
    ("Pue.", "Puebla", "72000", "222", "America/Mexico_City"),
    ("B.C.", "Tijuana", "22000", "664", "America/Tijuana"),
    ("Q. Roo", "Cancún", "77500", "998", "America/Cancun"),
    ("Son.", "Hermosillo", "83000", "662", "America/Hermosillo"),
    ("Chih.", "Ciudad Juárez", "32000", "656", "America/Ciudad_Juarez"),
    ("Sin.", "Culiacán", "80000", "667", "America/Mazatlan"),
    ("Yuc.", "Mérida", "97000", "999", "America/Merida"),
    ("Ver.", "Xalapa", "91000", "228", "America/Mexico_City"),
    ("Gto.", "León", "37000", "477", "America/Mexico_City"),
    ("Oax.", "Oaxaca de Juárez", "68000", "951", "America/Mexico_City"),
)
# (kind, what was told)
FACTS = (
    ("empleo", "Perdió su empleo en septiembre"),
    ("empleo", "Tiene un puesto de comida; vende más el fin de semana"),
    ("empleo", "Le bajaron las horas en la fábrica"),
    ("ingreso", "Su esposo cobra por semana"),
    ("capacidad", "Puede apartar poco cada quincena"),
    ("preferencia", "Prefiere que le escriban por WhatsApp"),
    ("preferencia", "Pide que le hablen despacio"),
    ("otro", "Está esperando el aguinaldo"),
)
HOURS = ("", "", "después de las 18:00", "por la mañana", "entre 12:00 y 14:00")
SUMMARIES = {
    "no_answer": "No contestó",
    "voicemail": "Recado neutro en el buzón",
    "third_party": "Contestó otra persona",
    "callback": "Contestó; pidió otro horario",
    "refused": "Contestó; dijo que no",
    "promise": "Contestó y prometió un pago",
}

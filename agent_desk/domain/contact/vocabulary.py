"""The words in which facts may be told, in English or Spanish, and what the rules call them."""

from __future__ import annotations

from collections.abc import Mapping

CHANNEL_NAMES: Mapping[str, str] = {
    "call": "call",
    "phone": "call",
    "phone_call": "call",
    "telephone": "call",
    "voice": "call",
    "voice_call": "call",
    "llamada": "call",
    "whatsapp": "whatsapp",
    "instant_messaging": "whatsapp",
    "instant_message": "whatsapp",
    "messaging": "whatsapp",
    "chat": "whatsapp",
    "sms": "sms",
    "text": "sms",
    "mensaje": "sms",
    "email": "email",
    "e-mail": "email",
    "correo": "email",
    "letter": "letter",
    "mail": "letter",
    "post": "letter",
    "carta": "letter",
    "visit": "visit",
    "home_visit": "visit",
    "work_visit": "visit",
    "visita": "visit",
    "in_person": "visit",
    "workplace_visit": "visit",
    "push": "push",
    "app": "push",
    "in_app": "push",
}
REGIME_NAMES: Mapping[str, tuple[str, str]] = {  # code: (country, kind of creditor)
    "MX-FIN": ("MX", "financial"),
    "MX-COM": ("MX", "commercial"),
    "AR-C": ("AR", ""),
    "AR-CABA": ("AR", ""),
    "US-REGF": ("US", ""),
    "US-FED": ("US", ""),
    "USA": ("US", ""),
}
CITY_REGIMES = frozenset({"AR-C", "AR-CABA"})
CREDITOR_NAMES: Mapping[str, str] = {
    "financial": "financial",
    "financial_entity": "financial",
    "bank": "financial",
    "sofom": "financial",
    "sofipo": "financial",
    "cooperative": "financial",
    "commercial": "commercial",
    "store": "commercial",
    "service": "commercial",
}
COLLECTOR_NAMES: Mapping[str, str] = {
    "fdcpa_debt_collector": "third_party",
    "debt_collector": "third_party",
    "agency": "third_party",
    "creditor": "first_party",
    "original_creditor": "first_party",
}
PRODUCT_NAMES: Mapping[str, str] = {
    "card": "credit_card",
    "tarjeta": "credit_card",
    "tarjeta_de_credito": "credit_card",
    "microcredito": "microcredit",
}
FLAG_NAMES: Mapping[str, str] = {
    "deceased": "fallecido",
    "wrong_number": "numero_equivocado",
    "not_the_holder": "no_es_titular",
    "attorney": "abogado",
    "lawyer": "abogado",
    "attorney_represents_debtor": "abogado",
    "dispute": "aclaracion",
    "disputed": "aclaracion",
    "written_dispute": "aclaracion",
    "written_dispute_within_30_days": "aclaracion",
    "verification_sent": "verificacion_enviada",
    "insolvency": "insolvencia",
    "bankruptcy": "insolvencia",
    "insolvency_procedure_started": "insolvencia",
    "cease": "no_contactar",
    "cease_request": "no_contactar",
    "do_not_contact": "no_contactar",
    "cease_written": "cese_escrito",
    "written_cease": "cese_escrito",
    "written_refusal": "cese_escrito",
    "written_refusal_or_cease_request": "cese_escrito",
    "lawsuit": "demanda",
    "lawsuit_filed": "demanda",
    "lawsuit_served": "demanda_notificada",
    "debtor_served_in_collection_lawsuit": "demanda_notificada",
    "court_suspension": "suspension_judicial",
    "court_suspension_order": "suspension_judicial",
    "employer_prohibits": "empleador_prohibe",
    "minor": "menor",
    "older_adult": "adulto_mayor_no_deudor",
    "older_adult_not_debtor": "adulto_mayor_no_deudor",
    "no_calls": "sin_llamadas",
    "no_whatsapp": "sin_whatsapp",
    "no_sms": "sin_sms",
    "no_email": "sin_correo",
    "no_letters": "sin_cartas",
    "no_visits": "sin_visitas",
    "no_push": "sin_avisos",
    "no_workplace": "no_trabajo",
    "vulnerable": "vulnerable",
    "older_adult_debtor": "adulto_mayor_deudor",
}
ROLE_NAMES: Mapping[str, str] = {
    "holder": "debtor",
    "self": "debtor",
    "customer": "debtor",
    "coobligor": "co_debtor",
    "obligado_solidario": "co_debtor",
    "consumer": "debtor",
    "titular": "debtor",
    "codeudor": "co_debtor",
    "codebtor": "co_debtor",
    "co_obligor": "co_debtor",
    "aval": "guarantor",
    "lawyer": "attorney",
    "friend": "relative",
    "family": "relative",
    "boss": "employer",
    "coworker": "colleague",
    "co_worker": "colleague",
    "neighbor": "neighbour",
    "elder": "older_adult",
    "older_adult_not_debtor": "older_adult",
    "child": "minor",
}
CONSENT_NAMES: Mapping[str, str] = {
    "channel": "channel",
    "channels": "channel",
    "hours": "hours",
    "other_hours": "hours",
    "out_of_hours": "hours",
    "extended_hours": "hours",
    "window": "hours",
    "time": "hours",
    "calls": "calls",
    "call": "calls",
    "frequency": "calls",
    "call_frequency": "calls",
    "prior_consent": "calls",
    "visit": "visit",
    "visits": "visit",
    "workplace": "workplace",
}
WEEKDAY_NAMES: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "mon monday lunes",
            "tue tuesday martes",
            "wed wednesday miercoles miércoles",
            "thu thursday jueves",
            "fri friday viernes",
            "sat saturday sabado sábado",
            "sun sunday domingo",
        )
    )
    for name in names.split()
}
WRITTEN = frozenset({"whatsapp", "sms", "email", "letter", "push"})


def plain_name(said: str) -> str:
    """«Co-Debtor», «no answer» → «co_debtor», «no_answer»: how names are compared."""
    return said.strip().lower().replace("-", "_").replace(" ", "_")

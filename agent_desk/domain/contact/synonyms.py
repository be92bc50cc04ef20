"""Other names under which a fact may be told, in Spanish or English, and what they mean here."""

from __future__ import annotations

from collections.abc import Mapping

from agent_desk.domain.text.fold import fold


def _spread(groups: Mapping[str, str]) -> Mapping[str, str]:
    return {name: known for known, names in groups.items() for name in names.split()}


FACT_NAMES: Mapping[str, str] = _spread(
    {
        "regime": "regimen",
        "country": "pais country_code",
        "creditor_kind": "acreedor tipo_acreedor creditor creditor_category",
        "product": "producto product_type",
        "debt_kind": "tipo_deuda debt_type",
        "collector": "cobrador collector_kind",
        "domicile": "domicilio",
        "own_rules": "reglas_propias",
        "readings": "lecturas",
        "now": "ahora fecha momento instante timestamp instant",
        "time_zone": "timezone tz zona_horaria huso debtor_time_zone debtor_timezone iana_zone",
        "zones": "timezones zonas",
        "state": "estado provincia departamento province",
        "city": "ciudad municipio",
        "place": "lugar address",
        "phone": "telefono phone_number",
        "holidays": "festivos feriados",
        "channel": "canal medio",
        "contact_with": "con_quien contacto_con person_reached contact_person role contact_role",
        "contact_place": "lugar_contacto place_of_contact",
        "purpose": "proposito motivo",
        "contact_point_source": "origen_dato contact_source phone_source",
        "caller_id": "identificador caller caller_number",
        "debt_proof": "prueba_deuda has_debt_proof proof_of_debt",
        "debt_id": "deuda debt account account_id cuenta",
        "person_id": "persona person debtor_id",
        "history": "historial events attempts past_contacts contact_history contacts eventos",
        "flags": "banderas marcas stop_events",
        "preferences": "preferencias preference wishes",
        "authorised_channels": "canales_autorizados authorized accepted_channels allowed_channels",
        "consents": "consentimientos consent permisos",
        "contract_date": "fecha_contrato contract_on",
    }
)
EVENT_NAMES: Mapping[str, str] = _spread(
    {
        "at": "fecha momento instante timestamp when datetime",
        "channel": "canal medio",
        "direction": "direccion sentido",
        "outcome": "resultado result",
        "debt_id": "deuda debt account account_id cuenta",
        "person_id": "persona person",
        "contact_with": "con_quien role contact_role",
        "consented": "consentido with_consent",
    }
)
CONSENT_FIELDS: Mapping[str, str] = _spread(
    {
        "what": "type kind scope que tipo",
        "channels": "canales medios canal",
        "from": "granted_at granted_on since start valid_from desde given given_on",
        "until": "expires expires_at expires_on valid_until end hasta expiry",
        "proof": "prueba evidencia",
        "medium": "medio",
        "debtor_initiated": "iniciado_por_deudor initiated_by_debtor",
        "after_contract": "despues_del_contrato",
        "hours": "horas horario",
        "days": "dias",
    }
)
WISH_NAMES: Mapping[str, str] = _spread(
    {
        "hours": "preferred_hours convenient_hours allowed_hours horas horario",
        "not_hours": "avoid_hours inconvenient_times hours_refused no_horas",
        "days": "preferred_days dias",
        "channels": "preferred_channels allowed_channels canales",
        "not_channels": "channels_refused no_channels avoid_channels canales_no",
        "workplace": "trabajo",
    }
)
CALLER_NAMES: Mapping[str, str] = _spread(
    {
        "number": "numero",
        "hidden": "oculto is_hidden private",
        "registered": "registrado is_registered",
    }
)
COUNTRY_NAMES: Mapping[str, str] = {
    "mexico": "MX",
    "colombia": "CO",
    "chile": "CL",
    "peru": "PE",
    "ecuador": "EC",
    "argentina": "AR",
    "costa rica": "CR",
    "panama": "PA",
    "republica dominicana": "DO",
    "dominican republic": "DO",
    "guatemala": "GT",
    "espana": "ES",
    "spain": "ES",
    "estados unidos": "US",
    "united states": "US",
}
OUTCOME_NAMES: Mapping[str, str] = _spread(
    {
        "no_answer": "sin_respuesta no_contesto no_contesta no_contestó",
        "busy": "ocupado",
        "voicemail": "buzon buzón buzon_de_voz voice_mail",
        "message_sent": "enviado mensaje_enviado",
        "delivered": "entregado",
        "read": "leido leído",
        "answered": "contestada contesto contestó",
        "hung_up": "colgo colgó",
        "conversation": "conversacion conversación spoke spoken two_way",
        "replied": "respondio respondió",
        "promise": "promesa promise_to_pay",
        "third_party": "tercero",
        "wrong_number": "numero_equivocado",
        "nobody_home": "nadie_en_casa",
        "not_connected": "no_conecto no_conectó did_not_connect",
    }
)
PLACE_NAMES: Mapping[str, str] = _spread(
    {
        "work": "workplace office trabajo oficina empleo",
        "home": "house domicile casa domicilio hogar",
        "other": "otro",
    }
)


def with_known_names(
    values: Mapping[str, object], names: Mapping[str, str]
) -> Mapping[str, object]:
    """The same facts under the names of the guide; a fact told under both stays as it was told."""
    given = {str(name) for name in values}
    known: dict[str, object] = {}
    for name, value in values.items():
        meant = names.get(str(name).strip().lower(), str(name))
        known[str(name) if meant in given else meant] = value
    return known


def country_of(said: str) -> str:
    """The ISO code of a country told by its name; anything else as it was told."""
    return COUNTRY_NAMES.get(fold(said), said)

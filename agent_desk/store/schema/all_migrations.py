"""The statements of every migration, by name. Imported, not computed: the frozen build must find
them."""

from agent_desk.store.schema import (
    m0001_people_and_accounts,
    m0002_contacts,
    m0003_agreements,
    m0004_event_log,
    m0005_search,
    m0006_negotiation,
    m0007_library,
    m0008_agent_help,
    m0009_contact_guard,
    m0010_portfolio,
    m0011_agreements,
    m0012_people,
    m0013_practice,
    m0014_strategy,
    m0015_audit_chain,
    m0016_privacy,
    m0017_strategy_documents,
    m0018_pilots,
)

STATEMENTS_OF = {
    "m0001_people_and_accounts": m0001_people_and_accounts.STATEMENTS,
    "m0002_contacts": m0002_contacts.STATEMENTS,
    "m0003_agreements": m0003_agreements.STATEMENTS,
    "m0004_event_log": m0004_event_log.STATEMENTS,
    "m0005_search": m0005_search.STATEMENTS,
    "m0006_negotiation": m0006_negotiation.STATEMENTS,
    "m0007_library": m0007_library.STATEMENTS,
    "m0008_agent_help": m0008_agent_help.STATEMENTS,
    "m0009_contact_guard": m0009_contact_guard.STATEMENTS,
    "m0010_portfolio": m0010_portfolio.STATEMENTS,
    "m0011_agreements": m0011_agreements.STATEMENTS,
    "m0015_audit_chain": m0015_audit_chain.STATEMENTS,
    "m0013_practice": m0013_practice.STATEMENTS,
    "m0017_strategy_documents": m0017_strategy_documents.STATEMENTS,
    "m0016_privacy": m0016_privacy.STATEMENTS,
    "m0014_strategy": m0014_strategy.STATEMENTS,
    "m0012_people": m0012_people.STATEMENTS,
    "m0018_pilots": m0018_pilots.STATEMENTS,
}

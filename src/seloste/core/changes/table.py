"""What follows from a change at each place of the schema; ``*`` is any key, word of a list or position."""

from collections.abc import Mapping
from typing import Final

from seloste.core.changes.meaning import (
    asked_less,
    became_false,
    became_true,
    not_longer,
    not_smaller,
    offers_nothing,
    same_meaning,
    same_name,
)
from seloste.core.changes.rule import (
    ASK,
    BOTH,
    INFORM,
    NOTHING,
    PLAN,
    Rule,
    agreed,
    always_told,
    kept,
    planned,
    quiet,
    told,
)

_IDENTITY: Final[Mapping[str, Rule]] = {
    "seloste": quiet(),
    # A key is never shown, but everything kept lies under the register that it names.
    "register.key": planned(),
    "register.name": quiet(),
    "register.version": quiet(),
    "register.updated": quiet(),
    "register.reviewed": quiet(),
    "register.languages.*": quiet(),
    "controller.name": told("13(1)(a)", harmless=same_name, asks=True),
    "controller.business_id": told("13(1)(a)", harmless=same_name, asks=True),
    "controller.address": told("13(1)(a)", harmless=same_name),
    "controller.country": told("13(1)(a)"),
    "controller.email": told("13(1)(a)"),
    "controller.phone": Rule(added=NOTHING, removed=INFORM, changed=INFORM, law=("13(1)(a)",)),
    "controller.website": quiet(),
    "controller.representative": always_told("13(1)(a)"),
    "controller.representative.name": told("13(1)(a)", harmless=same_name),
    "controller.representative.address": told("13(1)(a)", harmless=same_name),
    "controller.representative.country": told("13(1)(a)"),
    "controller.representative.email": told("13(1)(a)"),
    # The date from which accounting material is kept.
    "controller.financial_year_ends": told("13(2)(a)"),
    "contact_person.name": quiet(),
    "contact_person.email": told("13(1)(a)"),
    "contact_person.phone": quiet(),
    "data_protection_officer": always_told("13(1)(b)"),
    "data_protection_officer.name": quiet(),
    "data_protection_officer.email": always_told("13(1)(b)"),
    "data_protection_officer.not_required_because": always_told("13(1)(b)", harmless=same_meaning),
    "authority": always_told("13(2)(d)"),
    "authority.name": told("13(2)(d)", harmless=same_meaning),
    "authority.address": quiet(),
    "authority.email": told("13(2)(d)"),
    "authority.website": quiet(),
    "subjects.*": told("13(1)(c)"),
    "subjects.*.name": told("13(1)(c)", harmless=same_meaning),
}

_USES: Final[Mapping[str, Rule]] = {
    "purposes.*": Rule(added=INFORM, removed=PLAN, changed=PLAN, law=("13(1)(c)",)),
    "purposes.*.name": told("13(1)(c)", harmless=same_meaning, asks=True),
    "purposes.*.description": told("13(1)(c)", harmless=same_meaning, asks=True),
    "purposes.*.basis": Rule(added=BOTH, removed=BOTH, changed=BOTH, law=("13(1)(c)", "6(1)")),
    "purposes.*.subjects.*": told("13(1)(c)"),
    "purposes.*.interest": always_told("13(1)(d)", harmless=same_meaning),
    "purposes.*.balancing": quiet(),
    "purposes.*.law": always_told("13(1)(c)", "6(3)", harmless=same_meaning),
    "purposes.*.consent": Rule(added=ASK, removed=NOTHING, changed=ASK),
    "purposes.*.consent.text": Rule(added=ASK, removed=ASK, changed=ASK, harmless=same_meaning),
    "purposes.*.consent.explicit": Rule(
        added=ASK, removed=NOTHING, changed=ASK, law=("9(2)(a)",), harmless=became_false
    ),
    "purposes.*.direct_marketing": told("21(4)", harmless=became_false, asks=True),
    "purposes.*.channels.*": told("13(1)(c)", asks=True),
    "purposes.*.existing_customers_only": told("13(1)(c)", harmless=became_true),
    "purposes.*.data_subject_rights": told("13(1)(c)"),
    "statistics.*": told("13(1)(c)"),
    "statistics.*.purpose": told("13(1)(c)"),
    "statistics.*.by.*": told("13(1)(c)"),
    "statistics.*.smallest_group": told("13(1)(c)", harmless=not_smaller),
    "automated_decisions.*": told("13(2)(f)", "22", asks=True),
    "automated_decisions.*.name": told("13(2)(f)", harmless=same_meaning),
    "automated_decisions.*.basis": told("13(2)(f)", "22(2)", asks=True),
    "automated_decisions.*.logic": told("13(2)(f)", harmless=same_meaning, asks=True),
    "automated_decisions.*.effects": told("13(2)(f)", harmless=same_meaning, asks=True),
    "automated_decisions.*.review": told("13(2)(f)", "22(3)", harmless=same_meaning),
}

_CHOICES: Final[Mapping[str, Rule]] = {
    # They come and go with the type, which is planned for.
    "choices": quiet(),
    "choices.*": kept(added=NOTHING, asks=False),
    # What people chose under one label would be shown under another.
    "choices.*.label": planned(harmless=same_meaning),
}

_VALUE: Final[Mapping[str, Rule]] = {
    "type": planned(),
    "filter": quiet(),
    **_CHOICES,
}

_EVERYTHING_KEPT: Final[Mapping[str, Rule]] = {
    "label": told("13(1)(c)", "14(1)(d)", harmless=same_meaning, asks=True),
    "purposes.*": told("13(1)(c)", asks=True),
    "sources.*": told("14(2)(f)"),
    # Each retention rule has keys of its own; a longer time is told besides (``compare``).
    "retention": Rule(added=PLAN, removed=PLAN, changed=PLAN, law=("13(2)(a)",)),
    "necessity": told("13(2)(e)"),
    "consequence": always_told("13(2)(e)", harmless=same_meaning),
    "portable": Rule(
        added=INFORM,
        removed=INFORM,
        changed=INFORM,
        law=("13(2)(b)",),
        harmless=became_true,
        harmless_new=bool,
    ),
    "sensitivity": told("9(1)", asks=True),
    "condition": always_told("9(2)", asks=True),
    "law": always_told("9(2)", "10", harmless=same_meaning),
    "seen_by": quiet(),
    "seen_by.*": quiet(),
}

_KEPT: Final[Mapping[str, Rule]] = {
    "retention.*": quiet(),
    "retention.*.keep": told("13(2)(a)", harmless=not_longer),
    "retention.*.counted_from": told("13(2)(a)"),
    "retention.*.why": quiet(),
    "sources.*": told("14(2)(f)"),
    "sources.*.name": told("14(2)(f)", harmless=same_meaning),
    "sources.*.from_person": told("14(2)(f)"),
    "sources.*.publicly_accessible": always_told("14(2)(f)"),
    "fields.*": kept(),
    **{f"fields.*.{place}": rule for place, rule in {**_EVERYTHING_KEPT, **_VALUE}.items()},
    "fields.*.search": quiet(),
    # Where several values are kept, one place for them is too few.
    "fields.*.multiple": planned(harmless=became_true),
    "fields.*.corrected_by_person": quiet(),
    "records.*": kept(),
    **{f"records.*.{place}": rule for place, rule in _EVERYTHING_KEPT.items()},
    "records.*.fields.*": kept(),
    **{f"records.*.fields.*.{place}": rule for place, rule in _VALUE.items()},
    "records.*.fields.*.label": told("13(1)(c)", "14(1)(d)", harmless=same_meaning, asks=True),
    "records.*.fields.*.required": quiet(),
    "records.*.fields.*.copied_from": quiet(),
    "services.*": quiet(),
    "services.*.name": quiet(),
    "contracts.*": quiet(),
    "contracts.*.name": quiet(),
    "contracts.*.purposes.*": told("13(1)(c)", "6(1)(b)"),
    # Whether somebody has a contract is read from what is kept.
    "contracts.*.proved_by": planned(),
    "contracts.*.services.*": quiet(),
    **{
        f"evidence.{what}.{place}": rule
        for what in ("consents", "requests", "log")
        for place, rule in (("purpose", told("13(1)(c)")), ("retention", planned()))
    },
    # A second copy, outside the register.
    "evidence.requests.originals": always_told("13(2)(a)"),
    "people.called_by": quiet(),
    "people.described_by": quiet(),
    "people.belongs_to": quiet(),
    # The address belongs to one person; another field has not been held to that.
    "people.reached_at": planned(),
    "people.speaks": quiet(),
    "staff.*": quiet(),
    "staff.*.*": quiet(),
}

_SHARED: Final[Mapping[str, Rule]] = {
    "recipients.*": told("13(1)(e)", asks=True),
    "recipients.*.name": always_told("13(1)(e)", harmless=same_name, asks=True),
    "recipients.*.category": always_told("13(1)(e)", harmless=same_meaning, asks=True),
    "recipients.*.role": told("13(1)(e)", asks=True),
    "recipients.*.does": told("13(1)(e)", harmless=same_meaning, asks=True),
    "recipients.*.purposes.*": told("13(1)(e)", asks=True),
    "recipients.*.country": told("13(1)(f)", asks=True),
    "recipients.*.transfer": told("13(1)(f)", asks=True),
    "recipients.*.transfer.mechanism": told("13(1)(f)"),
    "recipients.*.transfer.copy_from": told("13(1)(f)", harmless=same_meaning),
    "recipients.*.transfer.module": quiet(),
    "recipients.*.transfer.assessed": quiet(),
    "recipients.*.transfer.listing_checked": quiet(),
    "recipients.*.transfer.occasional": quiet(),
    # Between the controller and the processor (Art. 28(3)).
    "recipients.*.contract": quiet(),
    "recipients.*.contract.signed": quiet(),
    "recipients.*.contract.terms.*": quiet(),
    "recipients.*.arrangement": always_told("26(2)", harmless=same_meaning),
    "recipients.*.engaged_by": told("13(1)(e)"),
    "recipients.*.hosts.*": told("13(1)(e)", asks=True),
    **{
        f"deployment.{what}.{place}": rule
        for what in ("hosting", "backup", "mail")
        for place, rule in (
            ("provider", told("13(1)(e)")),
            ("country", told("13(1)(f)")),
            (
                "keeps",
                Rule(added=NOTHING, removed=INFORM, changed=INFORM, law=("13(2)(a)",), harmless=not_longer),
            ),
        )
    },
    # What is public already has to be taken down, or to stay (Art. 17(2)).
    "publications.*": Rule(added=INFORM, removed=PLAN, changed=PLAN, law=("13(1)(e)",), asks=True),
    "publications.*.name": quiet(),
    "publications.*.purpose": told("13(1)(c)", asks=True),
    "publications.*.fields.*": told("13(1)(e)", asks=True),
    "publications.*.where": told("13(1)(e)", harmless=same_meaning, asks=True),
    "publications.*.lasts": told("13(2)(a)", harmless=not_longer, asks=True),
    "disclosure_permission": told("13(1)(e)"),
    "disclosure_permission.channels.*": quiet(),
    "disclosure_permission.sender_checked": told("13(1)(e)", harmless=became_true),
}

_WEBSITE: Final[Mapping[str, Rule]] = {
    "forms.*": quiet(),
    "forms.*.title": quiet(),
    "forms.*.introduction": quiet(),
    "forms.*.purpose": told("13(1)(c)"),
    "forms.*.source": quiet(),
    "forms.*.asks.*": quiet(),
    "forms.*.requires.*": told("13(2)(e)"),
    "forms.*.record": quiet(),
    "forms.*.connection_record": quiet(),
    "forms.*.consents.*": quiet(),
    # How inquiries are worked on; what is kept of them, and why, is told of the record.
    "inquiries": quiet(),
    "inquiries.purpose": quiet(),
    "inquiries.record": quiet(),
    "inquiries.subject": quiet(),
    "inquiries.text": quiet(),
    "inquiries.source": quiet(),
    # Likewise how receipts of cookie choices are taken in.
    "website.receipts": quiet(),
    "website.receipts.purpose": quiet(),
    "website.receipts.record": quiet(),
    "website.receipts.number": quiet(),
    "website.receipts.choices": quiet(),
    "website.receipts.source": quiet(),
    "website.cookies_required": told("7(4)", harmless=became_false, asks=True),
    "cookies.*": told("13(1)(c)", asks=True),
    "cookies.*.purpose": told("13(1)(c)", harmless=same_meaning, asks=True),
    "cookies.*.category": told("13(1)(c)", asks=True),
    "cookies.*.kind": told("13(1)(c)"),
    "cookies.*.provider": told("13(1)(e)", harmless=same_name, asks=True),
    "cookies.*.lasts": told("13(2)(a)", harmless=not_longer, asks=True),
    "cookies.*.consent": always_told("13(1)(c)", asks=True),
    "cookies.*.shared_with.*": told("13(1)(e)", asks=True),
    "security.*": quiet(),
}

_PROMISED: Final[Mapping[str, Rule]] = {
    "rights.told.*": Rule(added=NOTHING, removed=INFORM, changed=INFORM, law=("13(2)(b)",)),
    "rights.requests.channels.*": Rule(added=NOTHING, removed=INFORM, changed=INFORM, law=("12(2)",)),
    "rights.requests.answered_within": told("12(3)", harmless=not_longer),
    "rights.requests.extended_by": told("12(3)", harmless=not_longer),
    "rights.requests.refusals_explained": told("12(4)", harmless=became_true),
    "rights.requests.identity": told("12(6)", harmless=asked_less),
    "children": Rule(
        added=INFORM, removed=NOTHING, changed=INFORM, law=("8",), harmless_new=offers_nothing, asks=True
    ),
    "children.offered_to_children": told("8", harmless=became_false, asks=True),
    "children.parental_consent": always_told("8", harmless=same_meaning, asks=True),
    # A statement that is no longer made was a promise.
    "claims.*": Rule(added=NOTHING, removed=INFORM, changed=INFORM, law=("5(1)(a)",)),
    "additional.*": told("12(1)"),
    "additional.*.title": quiet(),
    "additional.*.text": told("12(1)", harmless=same_meaning),
    "terms": agreed(),
    "terms.title": agreed(),
    "terms.version": agreed(),
    "terms.updated": agreed(),
    "terms.clauses.*": agreed(),
    "terms.clauses.*.title": agreed(),
    "terms.clauses.*.text": agreed(),
}

TABLE: Final[Mapping[str, Rule]] = {**_IDENTITY, **_USES, **_KEPT, **_SHARED, **_WEBSITE, **_PROMISED}
"""The row of each place."""

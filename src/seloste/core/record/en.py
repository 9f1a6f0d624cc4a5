"""English."""

from dataclasses import replace
from typing import Final

from seloste.core.language import Language
from seloste.core.record.words import Conditions, Labels, Screening, Sensitivities, Transfers, Words
from seloste.core.terms import terms

_COMMON: Final = terms(Language.EN)

WORDS: Final = Words(
    title="Record of processing activities: {register}",
    general="For all purposes",
    notes="Own notes",
    law=(
        "This is the record that Article 30(1) of the General Data Protection Regulation (EU) 2016/679 asks "
        "for, made from the description that the register itself runs from. Articles named below are articles "
        "of that regulation. What is said here holds for every purpose; each purpose then has a part of its own."
    ),
    beyond="What stands under “Own notes” goes beyond Article 30 and is there for the controller's own use.",
    kept="Data and time limits for erasure",
    received="Recipients, transfers and safeguards",
    labels=Labels(
        register="Register",
        version=_COMMON.labels.version,
        updated=_COMMON.labels.updated,
        fingerprint=_COMMON.labels.fingerprint,
        controller=_COMMON.labels.controller,
        joint_controllers="Joint controllers",
        representative="Representative",
        data_protection_officer="Data protection officer",
        purpose="Purpose",
        activity="What is done",
        subjects="Categories of people",
        data="Categories of data",
        recipients="Recipients",
        role="Task and role",
        transfers="Country, transfer and safeguards",
        erasure="Erased after",
        counted_from="Counted",
        security="Security measures",
        legal_basis="Legal basis",
        balancing="Balancing of interests",
        system="System",
        owner="Responsible person",
        impact_assessment="Signs that ask for an impact assessment",
        evidence="Evidence that is kept",
    ),
    terms=replace(
        _COMMON,
        session="The closing of the browser",
        bases=replace(
            _COMMON.bases,
            contract="Contract with the person, or steps the person asked for before one (Article 6(1)(b))",
        ),
        start_events=replace(_COMMON.start_events, last_contact="from the person's latest contact"),
        mechanisms=replace(
            _COMMON.mechanisms, explicit_consent="The person's explicit consent (Article 49(1)(a))"
        ),
        roles=replace(
            _COMMON.roles,
            processor="Processor (Article 28)",
            controller="Controller in its own right",
            joint_controller="Joint controller (Article 26)",
        ),
    ),
    sensitivities=Sensitivities(
        special_category="special category, Article 9",
        criminal_offence="criminal convictions and offences, Article 10",
        personal_identity_code="personal identity code, Data Protection Act (1050/2018), section 29",
    ),
    conditions=Conditions(
        explicit_consent="explicit consent (Article 9(2)(a))",
        employment_and_social_law="employment and social law (Article 9(2)(b))",
        vital_interests="vital interests (Article 9(2)(c))",
        members_of_non_profit="members of a non-profit body (Article 9(2)(d))",
        made_public="made public by the person (Article 9(2)(e))",
        legal_claims="legal claims (Article 9(2)(f))",
        substantial_public_interest="substantial public interest (Article 9(2)(g))",
        health_care="health or social care (Article 9(2)(h))",
        public_health="public health (Article 9(2)(i))",
        archiving_and_research="archiving, research or statistics (Article 9(2)(j))",
    ),
    transfers=Transfers(
        none="No transfer: in the EU or the EEA",
        public="No transfer to a recipient: made public",
        module="module {module}",
        assessed="Law of the country assessed: {day}",
        listed="Found on the list of the decision: {day}",
        occasional="Happens once, not as a rule",
        not_occasional="Happens as a rule, which Article 49 does not allow",
        safeguards="Safeguards can be seen: {where}",
        unnamed="Data is kept in this country: {country}. The description names no safeguards for it",
        no_compelling="No transfer rests on compelling legitimate interests (Article 49(1), second subparagraph).",
    ),
    screening=Screening(
        seen="Yes: {signs}.",
        unseen=(
            "No: the description shows no special categories or criminal offences, no automated decisions and "
            "no services for children."
        ),
        sensitive="special categories or criminal offences ({data})",
        automated="automated decisions in this register ({names})",
        children="services offered to children",
        unknown=(
            "Whether people are monitored systematically or on a large scale is not known from the description; "
            "judge it as well (Article 35(1) and (3))."
        ),
    ),
    none="None",
    no_recipients="None: only the controller's own staff",
    no_representative="None needed: the controller is in the EU or the EEA",
    representative_unnamed="None named (Article 27)",
    officer_not_required="None; not required: {reason}",
    officer_unnamed="None named",
    act="act: {law}",
    engaged_by="engaged by {name}",
    contract="contract of {day}",
    hosts="Pages of the website load content from {hosts}",
    public="Anybody",
    everywhere="Everywhere",
    from_publication="from publication",
    from_storing="from when it was stored",
    on_devices="On people's devices: {names}",
    consents="Consents and refusals",
    requests="Requests, with letters and answers",
    log="Log of every use of data",
    evidence="{what}: kept for {limit}",
    not_balanced="Not needed: the purpose does not rest on legitimate interests",
    balancing_unwritten="Not written down in the description",
    hosting="Register: {provider}, {country}",
    backup="Backups: {provider}, {country}",
    mail="E-mail: {provider}, {country}",
    own_premises="the controller's own premises",
    outside="{country} (outside the EU and the EEA)",
    backup_kept="{place}; each is kept for {period}",
)

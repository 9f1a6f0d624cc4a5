"""Law as data: dated tables, so that a change of the law is a new row with its source.

Here live acts, adequacy decisions, figures, authorities, and proposals that are not law. What is done with
them never does: deadlines are counted in ``core.deadlines``, and a description is judged elsewhere.
"""

from seloste.core.law.accounting import AccountingRetention, retention_ends
from seloste.core.law.adequacy import ADEQUACY, AdequacyDecision, Scope, adequate
from seloste.core.law.authorities import AUTHORITIES, EEA, SupervisoryAuthority
from seloste.core.law.dated import Dated, in_force
from seloste.core.law.figures import CONSENT_AGE, FIGURES, Figure, consent_age, figure
from seloste.core.law.measures import Measure, Unit
from seloste.core.law.profiles import PROFILES, Profile
from seloste.core.law.statutes import STATUTES, Repeal, Statute, repeal, statute

__all__ = [
    "ADEQUACY",
    "AUTHORITIES",
    "CONSENT_AGE",
    "EEA",
    "FIGURES",
    "PROFILES",
    "STATUTES",
    "AccountingRetention",
    "AdequacyDecision",
    "Dated",
    "Figure",
    "Measure",
    "Profile",
    "Repeal",
    "Scope",
    "Statute",
    "SupervisoryAuthority",
    "Unit",
    "adequate",
    "consent_age",
    "figure",
    "in_force",
    "repeal",
    "retention_ends",
    "statute",
]

"""English."""

from typing import Final

from seloste.core.changes.catalogue import Consequences, Findings, Plan, Titles, Words

WORDS: Final = Words(
    added="“{where}” is new.",
    added_value="“{where}” is new: {new}.",
    removed="“{where}” is gone.",
    removed_value="“{where}” is gone; it was {old}.",
    changed="“{where}” was {old} and is now {new}.",
    reworded="“{where}” reads otherwise.",
    quoted="“{text}”",
    consequences=Consequences(
        consent="The consent that people gave does not cover it: ask anew for {purposes}, and until then do not use their data so.",
        information="Tell people before their data is used so: {people}.",
        plan="What is kept about people needs a plan before this is published. Choose one: {plan}.",
        terms="The terms of service are no longer the same: give customers the new ones before they apply.",
        nothing="Nothing follows.",
    ),
    titles=Titles(
        consent="Consent is asked anew",
        information="People are told before further use",
        plan="What is kept needs a plan",
        terms="The terms of service change",
        nothing="Nothing follows",
        forgotten="Forgotten",
    ),
    findings=Findings(
        version="The content has changed, but “register.version” was not raised: give it a new version.",
        updated="The content has changed, but “register.updated” was not raised: write the day of this version.",
        terms_version="The terms have changed, but “terms.version” was not raised: give them a new version.",
        terms_updated="The terms have changed, but “terms.updated” was not raised: write the day of this version.",
    ),
    rename="rename it to “{where}” (likely)",
    retire="retire it, and what is kept is erased",
    hold="hold it, so that it is kept until its retention rule ends it, and used for nothing",
    keep="keep it as it is",
    move="move it under the new retention rule",
    plan=Plan(
        title="What becomes of what is kept when version {new} follows version {old}.",
        rename="it goes on under another key",
        retire="it is erased",
        hold="it is kept until its retention rule ends it, and used for nothing",
        keep="it stays as it is",
        move="it comes under the new retention rule",
        answers="One of: {answers}.",
        none="No plan fits: leave it as it is in force, and describe something new beside it.",
    ),
    same="Nothing differs but comments or order.",
    from_to="From version {old} to version {new}.",
    article="Article {article}",
    paragraph="Article {article}({paragraph})",
    point="Article {article}({paragraph})({point})",
    guidelines="GDPR, {articles}",
    yes="yes",
    no="no",
)

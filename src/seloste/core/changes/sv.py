"""Svenska."""

from typing import Final

from seloste.core.changes.catalogue import Consequences, Findings, Plan, Titles, Words

WORDS: Final = Words(
    added="”{where}” är nytt.",
    added_value="”{where}” är nytt: {new}.",
    removed="”{where}” är borttaget.",
    removed_value="”{where}” är borttaget; det var {old}.",
    changed="”{where}” var {old} och är nu {new}.",
    reworded="”{where}” är annorlunda skrivet.",
    quoted="”{text}”",
    consequences=Consequences(
        consent="Det samtycke som har getts täcker inte detta: be om samtycke på nytt ({purposes}), och använd inte uppgifterna så förrän det har getts.",
        information="Informera innan uppgifterna används så: {people}.",
        plan="Det som redan förvaras behöver en plan innan detta publiceras. Välj ett: {plan}.",
        terms="Användarvillkoren är inte längre desamma: ge kunderna de nya innan de tillämpas.",
        nothing="Inget behöver göras.",
    ),
    titles=Titles(
        consent="Samtycke begärs på nytt",
        information="Människor informeras innan behandlingen fortsätter",
        plan="Det som förvaras behöver en plan",
        terms="Användarvillkoren ändras",
        nothing="Inget behöver göras",
        forgotten="Glömt",
    ),
    findings=Findings(
        version="Innehållet har ändrats, men ”register.version” är densamma eller lägre: ange en ny version.",
        updated="Innehållet har ändrats, men ”register.updated” är densamma eller tidigare: skriv dagen för denna version.",
        terms_version="Villkoren har ändrats, men ”terms.version” är densamma eller lägre: ange en ny version.",
        terms_updated="Villkoren har ändrats, men ”terms.updated” är densamma eller tidigare: skriv dagen för denna version.",
    ),
    rename="byt namn till ”{where}” (troligt)",
    retire="ta ur bruk, så att det som förvaras raderas",
    hold="håll låst, så att det förvaras till slutet av sin lagringstid men inte används till något",
    keep="behåll som det är",
    move="flytta till den nya lagringstiden",
    plan=Plan(
        title="Vad som sker med det som förvaras när version {new} följer på version {old}.",
        rename="det fortsätter under en annan nyckel",
        retire="det raderas",
        hold="det förvaras till slutet av sin lagringstid men används inte till något",
        keep="det förblir som det är",
        move="det flyttas till den nya lagringstiden",
        answers="En av: {answers}.",
        none="Ingen plan passar: lämna det som det är och beskriv något nytt vid sidan av.",
    ),
    same="Bara kommentarer eller ordning skiljer sig.",
    from_to="Från version {old} till version {new}.",
    article="artikel {article}",
    paragraph="artikel {article}.{paragraph}",
    point="artikel {article}.{paragraph} {point}",
    guidelines="allmänna dataskyddsförordningen: {articles}",
    yes="ja",
    no="nej",
)

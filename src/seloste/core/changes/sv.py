"""Svenska."""

from typing import Final

from seloste.core.changes.catalogue import Consequences, Findings, Titles, Words

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
    retire="ta ur bruk och låt det som förvaras upphöra enligt sin egen regel",
    hold="behåll som det är",
    same="Bara kommentarer eller ordning skiljer sig.",
    from_to="Från version {old} till version {new}.",
    article="artikel {article}",
    paragraph="artikel {article}.{paragraph}",
    point="artikel {article}.{paragraph} {point}",
    guidelines="allmänna dataskyddsförordningen: {articles}",
    yes="ja",
    no="nej",
)

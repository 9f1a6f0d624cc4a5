"""Suomi."""

from typing import Final

from seloste.core.changes.catalogue import Consequences, Findings, Plan, Titles, Words

WORDS: Final = Words(
    added="”{where}” on uusi.",
    added_value="”{where}” on uusi: {new}.",
    removed="”{where}” on poistettu.",
    removed_value="”{where}” on poistettu; se oli {old}.",
    changed="”{where}” oli {old} ja on nyt {new}.",
    reworded="”{where}” on kirjoitettu toisin.",
    quoted="”{text}”",
    consequences=Consequences(
        consent="Annettu suostumus ei kata tätä: pyydä suostumus uudelleen ({purposes}) äläkä käytä tietoja näin ennen sitä.",
        information="Kerro ihmisille ennen kuin tietoja käytetään näin: {people}.",
        plan="Jo säilytettäville tiedoille tarvitaan suunnitelma ennen julkaisemista. Valitse yksi: {plan}.",
        terms="Palveluehdot eivät ole enää samat: anna uudet asiakkaille, ennen kuin niitä sovelletaan.",
        nothing="Toimia ei tarvita.",
    ),
    titles=Titles(
        consent="Suostumus pyydetään uudelleen",
        information="Ihmisille kerrotaan ennen käsittelyn jatkamista",
        plan="Säilytettäville tiedoille tarvitaan suunnitelma",
        terms="Palveluehdot muuttuvat",
        nothing="Toimia ei tarvita",
        forgotten="Unohtunut",
    ),
    findings=Findings(
        version="Sisältö on muuttunut, mutta ”register.version” on ennallaan tai pienempi: anna uusi versionumero.",
        updated="Sisältö on muuttunut, mutta ”register.updated” on ennallaan tai aiempi: kirjoita tämän version päivä.",
        terms_version="Ehdot ovat muuttuneet, mutta ”terms.version” on ennallaan tai pienempi: anna uusi versionumero.",
        terms_updated="Ehdot ovat muuttuneet, mutta ”terms.updated” on ennallaan tai aiempi: kirjoita tämän version päivä.",
    ),
    rename="nimeä uudelleen: ”{where}” (todennäköinen)",
    retire="poista käytöstä, jolloin säilytetty poistetaan",
    hold="pidä lukittuna, jolloin se säilyy säilytysaikansa loppuun mutta sitä ei käytetä mihinkään",
    keep="säilytä sellaisenaan",
    move="siirrä uuden säilytysajan piiriin",
    plan=Plan(
        title="Mitä säilytetylle tapahtuu, kun versio {new} seuraa versiota {old}.",
        rename="se jatkuu toisella avaimella",
        retire="se poistetaan",
        hold="se säilyy säilytysaikansa loppuun, mutta sitä ei käytetä mihinkään",
        keep="se säilyy sellaisenaan",
        move="se siirtyy uuden säilytysajan piiriin",
        answers="Yksi näistä: {answers}.",
        none="Mikään suunnitelma ei sovi: jätä se ennalleen ja kuvaa uusi sen rinnalle.",
    ),
    same="Vain kommentit tai järjestys eroavat.",
    from_to="Versiosta {old} versioon {new}.",
    article="{article} artikla",
    paragraph="{article} artiklan {paragraph} kohta",
    point="{article} artiklan {paragraph} kohdan {point} alakohta",
    guidelines="yleinen tietosuoja-asetus: {articles}",
    yes="kyllä",
    no="ei",
)

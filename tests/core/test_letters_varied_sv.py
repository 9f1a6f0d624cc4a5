"""Swedish letters as people write them; written before the reading was mended by them, of invented people."""

import pytest
from lettered import letter, said

from seloste.core.letters import read

LETTERS = [
    ("access", "", "Hej, kan ni skicka mig allt ni har sparat om mig? Mvh Tuva"),
    (
        "access",
        "Begäran enligt artikel 15",
        (
            "Jag åberopar min rätt enligt artikel 15 i allmänna dataskyddsförordningen och begär en bekräftelse på om"
            " personuppgifter som rör mig behandlas samt en kopia av uppgifterna."
        ),
    ),
    (
        "access",
        "fråga",
        "Hejsan! Undrar vad ni har för uppgifter om mej i ert kundregister å var ni fått dom ifrån?",
    ),
    ("erasure", "", "Snälla ta bort mitt konto och all information som hör till det."),
    (
        "erasure",
        "Avslutad kund",
        "Jag avslutade mitt abonnemang i våras. Nu vill jag att mina personuppgifter raderas.",
    ),
    ("rectification", "Ny telefon", "Mitt nya nummer är 070 555 12 34. Det gamla gäller inte längre."),
    (
        "rectification",
        "Namnbyte",
        "Jag har gift mig och heter numera Alva Ek, tidigare Alva Strand. Kan ni ändra namnet i era register?",
    ),
    ("objection", "Reklam", "Jag vill inte ha fler reklamutskick från er."),
    ("objection", "", "Jag invänder mot att ni gör en profil av mig med stöd av berättigat intresse."),
    ("objection", "", "Sluta ringa mig! Jag vill inte bli uppringd av era säljare."),
    ("restriction", "", "Uppgifterna är omtvistade. Begränsa användningen av dem tills saken är utredd."),
    (
        "portability",
        "",
        "Jag byter leverantör. Ge mig uppgifterna jag har lämnat till er som en csv-fil, så att jag kan ta med dem.",
    ),
    (
        "consent_withdrawal",
        "",
        "Jag gav mitt samtycke till att ni publicerar min bild. Nu drar jag tillbaka det samtycket.",
    ),
    (
        "disclosure_permission",
        "SV: Får vi?",
        "Ja, ni får lämna min adress till Bygg Norr Ab till och med den 30 juni 2027.",
    ),
    ("disclosure_withdrawal", "", "Jag återkallar tillståndet att dela mina uppgifter med Bygg Norr Ab."),
    ("identity_proof", "Sv: Bekräfta er identitet", "Här kommer en kopia av mitt körkort som ni bad om."),
    (
        "reminder access",
        "",
        "För sex veckor sedan begärde jag ett registerutdrag. Ni har ännu inte svarat. När får jag svar?",
    ),
    ("access erasure", "", "Skicka först en kopia av mina uppgifter och radera sedan allt."),
    (
        "rectification objection",
        "",
        "Min nya adress är Björkvägen 3, 20100 Åbo. Och skicka ingen reklam dit, tack.",
    ),
    ("other", "Öppettider", "Hej! Har ni öppet på midsommarafton?"),
    (
        "other",
        "GDPR-utbildning",
        "Är ert företag GDPR-säkrat? Vi erbjuder en kurs om registerutdrag, radering och samtycken. Boka före fredag och få 20 % rabatt!",
    ),
    ("other", "Autosvar: Begäran", "Jag har semester till den 10 augusti och svarar när jag är tillbaka."),
    ("other", "Kod", "Jag kommer inte in på mitt konto. Kan ni återställa lösenordet?"),
    ("other", "Order 88", "Kan ni ta bort en av varorna från min beställning? Det blev två av misstag."),
    ("other", "Leverans", "När kommer uppgifter om leveranstid för min soffa?"),
    (
        "other",
        "Dataskydd",
        "Hur länge har ni haft ett dataskyddsombud? Jag skriver en uppsats om dataskydd i företag.",
    ),
]


@pytest.mark.parametrize(("kinds", "subject", "text"), LETTERS)
def test_a_swedish_letter_is_read_for_what_it_asks(kinds, subject, text):
    """Curt, chatty, misspelt, formal, and about something else."""
    assert said(read(letter(text, subject))) == set(kinds.split())

"""What a letter is taken for: access is recognised, and nothing else is taken for it."""

from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lettered import letter

from seloste.core.letters import Kind, LetterLanguage, find_reference, read
from seloste.core.letters.folding import fold
from seloste.core.letters.language import KNOWN_WELL, detect
from seloste.core.letters.phrases import WRITTEN, cited_articles, vocabulary

CORE_KINDS = {
    Kind.ACCESS,
    Kind.RECTIFICATION,
    Kind.ERASURE,
    Kind.RESTRICTION,
    Kind.OBJECTION,
    Kind.PORTABILITY,
    Kind.CONSENT_WITHDRAWAL,
    Kind.REMINDER,
}
ACCESS = [
    (
        "fi",
        "Rekisteritiedot",
        "Moikka! Haluaisin nähdä, mitä tietoja teillä on minusta. Mistä olette saaneet ne?",
    ),
    ("fi", "Tarkastusoikeus", "Käytän tarkastusoikeuttani ja pyydän teitä lähettämään minulle omat tietoni."),
    ("fi", "", "Hei, voisitteko toimittaa minulle kopion kaikista henkilötiedoistani? Kiitos!"),
    ("fi", "Kysymys", "Hyvä vastaanottaja, haluan tutustua itseäni koskeviin tietoihin, joita teillä on."),
    ("fi", "GDPR", "Pyydän GDPR:n 15 artiklan nojalla tiedot siitä, käsittelettekö henkilötietojani."),
    ("fi", "", "Hei, mitä tietoja minusta on tallennettu teidän asiakasrekisteriinne?"),
    (
        "fi",
        "Tietopyyntö",
        (
            "Pyydän pääsyä henkilötietoihini (15 art.) sekä tietoa oikeudestani pyytää tietojen oikaisemista tai"
            " poistamista tai käsittelyn rajoittamista ja vastustaa käsittelyä. Terveisin Tuuli"
        ),
    ),
    (
        "fi",
        "",
        "Jos teillä on minusta tietoja, pyydän saada niistä kopion. Lähettäkää kaikki tietoni tähän osoitteeseen.",
    ),
    (
        "en",
        "My data",
        "Hello, could you tell me what information you have about me and where you got it? Thanks",
    ),
    (
        "en",
        "Subject access request",
        "Please treat this as a subject access request. I look forward to your reply.",
    ),
    ("en", "", "I would like a copy of my personal data, please. I was a customer of yours in 2024."),
    ("en", "", "Under Article 15 of the GDPR I want to see all the data that your company holds about me."),
    (
        "en",
        "Question",
        "Do you store anything about me? If so, send me everything you have on me. You may use e-mail.",
    ),
    (
        "en",
        "Access",
        (
            "I request access to my personal data, the purposes, the recipients and the existence of the right to request"
            " rectification or erasure of personal data or restriction of processing or to object to such processing."
        ),
    ),
    ("en", "", "I keep getting marketing from you. What data do you hold about me and who gave it to you?"),
    ("en", "", "Please send me a copy of my personal data. Do not delete anything: I only want to see it."),
    (
        "sv",
        "Registerutdrag",
        "Hej! Jag skulle vilja ha ett registerutdrag över mina uppgifter. Tack på förhand.",
    ),
    ("sv", "", "Hej, vilka uppgifter har ni om mig? Jag vill få en kopia av alla mina personuppgifter."),
    ("sv", "Artikel 15", "Med stöd av artikel 15 i GDPR begär jag tillgång till mina personuppgifter."),
]

ANOTHER = [
    (Kind.ERASURE, "Please erase my account and all the data in it. I am not your customer any more."),
    (Kind.ERASURE, "Delete everything you have about me."),
    (Kind.ERASURE, "I want all the information you hold about me deleted."),
    (Kind.ERASURE, "Poistakaa kaikki, mitä minusta tiedätte. En ole enää asiakkaanne."),
    (Kind.ERASURE, "Haluan, että henkilötietoni poistetaan teidän rekisteristänne."),
    (Kind.ERASURE, "Ta bort alla uppgifter som ni har om mig."),
    (
        Kind.RECTIFICATION,
        "My surname is misspelt in your letters. Please correct my name: it is Virtanen-Laine.",
    ),
    (Kind.RECTIFICATION, "Nimeni on teillä väärin, pyydän oikaisemaan tiedot. Se on Laine eikä Laina."),
    (Kind.RECTIFICATION, "Jag har bytt telefonnummer. Uppdatera mina uppgifter, är ni snälla."),
    (Kind.RESTRICTION, "Please restrict the use of my data while we discuss whether it is right."),
    (
        Kind.RESTRICTION,
        "Vaadin, että henkilötietojeni käsittelyä rajoitetaan, koska ne ovat minusta riidanalaisia.",
    ),
    (Kind.RESTRICTION, "Jag begär att ni begränsar behandlingen av mina uppgifter tills vidare."),
    (Kind.OBJECTION, "I object to you building a profile of me, and I do not want your newsletters."),
    (Kind.OBJECTION, "Vastustan tietojeni käsittelyä. Älkää lähettäkö minulle mainoksia."),
    (Kind.OBJECTION, "Jag motsätter mig behandlingen. Sluta skicka reklam till mig."),
    (
        Kind.PORTABILITY,
        "I want to move to a competitor: give me my data in a machine-readable form, such as XML.",
    ),
    (Kind.PORTABILITY, "Pyydän antamani tiedot koneellisesti luettavassa muodossa toista palvelua varten."),
    (
        Kind.PORTABILITY,
        "Jag vill använda min rätt till dataportabilitet och flytta uppgifterna till en annan leverantör.",
    ),
    (Kind.CONSENT_WITHDRAWAL, "I hereby revoke the consent I gave you in May."),
    (Kind.CONSENT_WITHDRAWAL, "Vedän takaisin suostumuksen, jonka annoin teille keväällä."),
    (Kind.CONSENT_WITHDRAWAL, "Jag drar tillbaka mitt samtycke."),
    (Kind.DISCLOSURE_PERMISSION, "You may share my address with the plumber you use."),
    (Kind.DISCLOSURE_PERMISSION, "Saatte luovuttaa puhelinnumeroni asentajalle, jota käytätte."),
    (Kind.DISCLOSURE_PERMISSION, "Ni får gärna lämna vidare mitt nummer till er montör."),
    (Kind.DISCLOSURE_WITHDRAWAL, "Please stop passing my number on to the plumber."),
    (
        Kind.DISCLOSURE_WITHDRAWAL,
        "Peruutan luvan, jonka annoin: älkää enää luovuttako numeroani asentajalle.",
    ),
    (
        Kind.DISCLOSURE_WITHDRAWAL,
        "Jag återkallar mitt tillstånd. Ni ska inte längre dela numret med montören.",
    ),
    (Kind.REMINDER, "I wrote to you about my data in March and have not had a reply."),
    (Kind.REMINDER, "En ole vieläkään saanut vastausta tietopyyntööni, jonka tein maaliskuussa."),
    (Kind.REMINDER, "Jag har ännu inte fått något svar på min begäran om registerutdrag."),
    (Kind.IDENTITY_PROOF, "As you asked, here is proof of my identity: my customer number is 4411."),
    (Kind.IDENTITY_PROOF, "Tässä vahvistan henkilöllisyyteni: asiakasnumeroni on 4411."),
    (Kind.OTHER, "Hi, the parcel arrived broken. Can you send me a new one?"),
    (Kind.OTHER, "Hei, milloin teillä on auki pääsiäisenä?"),
    (Kind.OTHER, "Hej, paketet kom fram trasigt. Kan ni skicka ett nytt?"),
]

MIXED = [
    "Please give me a copy of my data and then erase it.",
    "Send me everything you hold about me, and stop the marketing.",
    "I request access to my data under Article 15. My new address is Elm Road 4.",
    "What data do you hold about me? If you have no reason to keep it, delete it.",
    "Under Articles 15 and 17 GDPR I make use of my rights.",
    "I exercise my rights under Articles 15-18 GDPR.",
    "Tell me about my rights and delete my data, and send me a copy of my personal data.",
    "Lähettäkää kopio tiedoistani ja poistakaa ne sitten.",
    "Pyydän tarkastusoikeuden nojalla tietoni. Jos ne ovat vanhentuneita, poistakaa ne.",
    "Haluan nähdä tietoni ja samalla kiellän suoramarkkinoinnin.",
    "Jag begär ett registerutdrag och att ni därefter raderar uppgifterna.",
]

FOR_A_PERSON_TO_SORT = [
    "I ask for access to the personal data you hold on my mother. She is 83.",
    "On behalf of Anna Ahola I request a copy of all personal data you process.",
    "Pyydän kopion kaikista tiedoista, joita teillä on pojastani. Olen hänen huoltajansa.",
    "Pyydän Anna Aholan puolesta pääsyä henkilötietoihin. Valtakirja liitteenä.",
    "Jag begär för min makes räkning tillgång till personuppgifter. Fullmakt bifogas.",
    "Please cancel my access request of last week.",
    "Thank you for sending the copy of my personal data so quickly.",
    "How do I make a subject access request?",
    "Kiitos vastauksesta tarkastuspyyntööni, sain tiedot.",
    "I have lost access to my data in your app.",
    "I already received the copy of my personal data, thanks.",
    "Your access request portal is broken.",
    "Please grant me access to the data room for the project.",
    "Otherwise I shall complain if you keep my data.",
    "I want to talk to you about article 15 of our contract.",
]


@pytest.mark.parametrize(("language", "subject", "text"), ACCESS)
def test_a_plain_wish_to_see_ones_data_is_surely_access(language, subject, text):
    """Art. 15 asks for no form: legal terms and everyday words both do."""
    reading = read(letter(text, subject))
    assert (reading.kinds, reading.sure) == ((Kind.ACCESS,), True), reading
    assert reading.language == language
    assert reading.because


@pytest.mark.parametrize(("kind", "text"), ANOTHER)
def test_another_right_is_named_and_never_taken_for_access(kind, text):
    """Each of the other kinds, in plain words."""
    reading = read(letter(text))
    assert kind in reading.kinds, reading
    if kind is not Kind.REMINDER:
        assert Kind.ACCESS not in reading.kinds, reading


@pytest.mark.parametrize("text", MIXED)
def test_a_letter_with_several_requests_is_not_taken_for_access_alone(text):
    """The one-month clock would otherwise run out on what was overlooked."""
    reading = read(letter(text))
    assert not (reading.sure and reading.kinds == (Kind.ACCESS,)), reading


@pytest.mark.parametrize("text", FOR_A_PERSON_TO_SORT)
def test_another_persons_data_or_a_settled_matter_is_left_for_a_person_to_sort(text):
    """Sending data to the wrong person is a breach (Art. 33)."""
    assert not read(letter(text)).sure


def test_a_machine_is_never_surely_asking():
    """An automatic answer may quote whatever set it off."""
    reading = read(letter("I request access to my personal data.", auto_submitted=True))
    assert not reading.sure


@pytest.mark.parametrize("prefix", ["Re:", "RE :", "Vs:", "SV:", "Fwd:", "Automaattinen vastaus:"])
def test_the_subject_of_an_answer_says_nothing(prefix):
    """It holds the words of the letter answered, which may be ours."""
    reading = read(letter("Thanks, see you on Monday.", f"{prefix} Subject access request"))
    assert reading.kinds == (Kind.OTHER,)


@pytest.mark.parametrize("text", ["", "   ", "?!"])
def test_a_letter_without_words_is_left_to_sort(text):
    """Nothing is guessed from nothing."""
    reading = read(letter(text))
    assert (reading.kinds, reading.sure, reading.because) == ((Kind.OTHER,), False, ())


def test_a_subject_alone_is_left_to_sort():
    """The words may be in an attachment, and ask for more."""
    reading = read(letter("", "Subject access request"))
    assert (reading.kinds, reading.sure) == ((Kind.ACCESS,), False)


def test_phrases_are_found_across_wrapped_lines_but_not_across_paragraphs():
    """A mail program breaks lines where it likes; a paragraph is its writer's."""
    assert read(letter("I want a copy\nof my personal\ndata, please.")).sure
    assert not read(
        letter("This is a copy of\n\npersonal data sheets are in the annex to our brochure.")
    ).sure


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("articles 15(1)(c), 17 and 20 gdpr", [Kind.ACCESS, Kind.ERASURE, Kind.PORTABILITY]),
        ("art. 15-17 dsgvo", [Kind.ACCESS, Kind.RECTIFICATION, Kind.ERASURE]),
        ("tietosuoja-asetuksen 16 ja 18 artiklan", [Kind.RECTIFICATION, Kind.RESTRICTION]),
        ("artikel 21.2 i gdpr", [Kind.OBJECTION]),
        ("article 7(3) gdpr", [Kind.CONSENT_WITHDRAWAL]),
        ("article 12(3), article 4(15) and article 115 gdpr", []),
    ],
)
def test_rights_cited_by_number_are_found(text, kinds):
    """Numbers read the same in every language; paragraphs are not articles."""
    assert [kind for kind, _, _ in cited_articles(f" {text}")] == kinds


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wir haben Ihnen die Rechnung nicht bezahlt, und das ist auch gut so.", LetterLanguage.DE),
        ("Jeg vil gerne have en kopi af mine oplysninger, som I har om mig.", LetterLanguage.DA),
        ("Je voudrais savoir quelles données vous avez sur moi.", LetterLanguage.FR),
        ("Ma soovin teada, mis andmeid teie minu kohta kogute ja kes neid näeb.", LetterLanguage.ET),
        ("", LetterLanguage.OTHER),
        ("Asiakastietoni ovat järjestelmässänne virheelliset.", LetterLanguage.FI),
    ],
)
def test_a_neighbouring_language_is_not_taken_for_ours(text, language):
    """Danish is not Swedish, Estonian is not Finnish; too few words are no language."""
    assert detect(text) is language


@pytest.mark.parametrize(
    ("subject", "text", "expected"),
    [
        ("Access (my reference: AB-2026/17)", "", "AB-2026/17"),
        ("", "Viitteeni: TT-0042\nHei", "TT-0042"),
        ("", "Min referens: 2026-XY9.", "2026-XY9"),
        ("Demande (ma référence : 2026-A1B2)", "", "2026-A1B2"),
        ("", "Mijn kenmerk: 2026-XY9", "2026-XY9"),
        ("", "Lasku 12, viitenumero: 1234561", None),
        ("", "With reference: none", None),
        ("", "no label 2026-1234", None),
    ],
)
def test_the_senders_own_reference_is_found(subject, text, expected):
    """A label must announce it, and a figure must stand in it; a payment's number is none."""
    assert find_reference(letter(text, subject)) == expected


def test_every_right_has_phrases_in_every_language():
    """No language may be left without a way to say one of the kinds."""
    assert set(WRITTEN) == set(LetterLanguage) - {LetterLanguage.OTHER}
    for language in WRITTEN:
        kinds = {row.kind for row in vocabulary(language).phrases}
        assert kinds >= CORE_KINDS
        assert language not in KNOWN_WELL or kinds == set(Kind) - {Kind.OTHER}
        assert all(0 < row.weight < 1 for row in vocabulary(language).phrases)


@settings(deadline=None)
@given(text=st.text(), subject=st.text())
def test_any_text_can_be_read(text, subject):
    """Reading never fails; its confidence is a share, and surety has grounds."""
    reading = read(letter(text, subject))
    assert 0 <= reading.confidence <= 1
    assert reading.kinds
    assert not reading.sure or reading.because


@settings(deadline=None)
@given(
    first=st.sampled_from(ACCESS), second=st.sampled_from([row for row in ANOTHER if row[0] is Kind.ERASURE])
)
def test_no_erasure_hides_behind_an_access_request(first, second):
    """Whatever the two are, put together they are not access alone."""
    reading = read(letter(f"{first[2]} {second[1]}", first[1]))
    assert not (reading.sure and reading.kinds == (Kind.ACCESS,)), reading


@settings(deadline=None)
@given(text=st.text())
def test_folding_twice_changes_nothing(text):
    """Otherwise phrases would depend on how often a text was handled."""
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    "piece",
    [
        "delete my data ",
        "art. 15, ",
        "send all my ",
        "if you hold ",
        "right to request or ",
        "a,,,,, ",
        "¦",
        ".",
    ],
)
def test_a_long_letter_is_read_in_seconds_and_left_to_a_person(piece):
    """Its cost must not grow with the square of its length; what was not read cannot be sure."""
    started = perf_counter()
    reading = read(letter(piece * (200_000 // len(piece))))
    assert not reading.sure
    assert perf_counter() - started < 10

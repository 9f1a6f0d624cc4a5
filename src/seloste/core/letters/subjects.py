"""What mail programs put before a subject: that it answers, passes on, or answers by itself."""

import re
from typing import Final


def _before_colon(written: str) -> re.Pattern[str]:
    return re.compile(rf" {{0,4}}(?:{written}) ?(?:\[\d{{1,4}}\])? ?:", re.IGNORECASE)


_FORWARDING: Final = r"fwd?|vl|vb|wg|tr|rv|i|enc|doorst|pd|vs|továbbítás|välitetty|vidarebefordrat"
_AUTOMATIC: Final = (
    r"automaattinen vastaus|poissaolo\w*|automatiskt svar|autosvar|frånvaro\w*|automatic reply|auto-?reply|out of (?:the )?office"
    r"|automatische antwort|abwesen\w+|automatisch antwoord|afwezig\w*|réponse automatique|absence|respuesta automática"
    r"|risposta automatica|resposta automática|odpowiedź automatyczna|automatyczna odpowiedź|automatisk svar|automatická odpov\w+"
    r"|automaatvastus|automatinis atsakymas|automātiskā atbilde|automatikus válasz|automatski odgovor|samodejni odgovor"
    r"|автоматичен отговор|αυτόματη απάντηση|răspuns automat"
)
_ANSWERING: Final = (
    rf"re|vs|sv|aw|antw|odp|ré|rép|rif|res|ynt|at[sb]|vast|atbild|r|απ|отг|{_FORWARDING}|{_AUTOMATIC}"
)
# Bounces of programs that know no report of RFC 3464.
_RETURNED: Final = re.compile(
    r" {0,4}(?:undeliver\w+|delivery (?:status )?(?:notification|failure)|mail delivery (?:failed|system)|returned mail|failure notice|unzustellbar\w*|nicht zustellbar"
    r"|viestiä ei voitu toimittaa|toimittamatta|oleverer\w+|kunde inte levereras|non remis|échec de la remise|no se ha podido entregar|mancato recapito)\b",
    re.IGNORECASE,
)
_answers: Final = _before_colon(_ANSWERING)
_forwards: Final = _before_colon(_FORWARDING)
_automatic: Final = _before_colon(_AUTOMATIC)


def answers(subject: str) -> bool:
    """Say whether a subject is the words of whoever was answered or passed on, not of who writes."""
    return _answers.match(subject) is not None


def forwards(subject: str) -> bool:
    """Say whether a subject is that of a letter passed on."""
    return _forwards.match(subject) is not None


def is_automatic(subject: str) -> bool:
    """Say whether a mail program answered by itself: nobody writes such a subject by hand."""
    return _automatic.match(subject) is not None or _RETURNED.match(subject) is not None

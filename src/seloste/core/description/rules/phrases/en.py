"""English: statutes, consent, places, periods and purposes, as notices put what the rules forbid."""

from typing import Final

from seloste.core.description.rules.phrases.model import Notation, Where, Wording

IN_ENGLISH: Final = Notation(
    denials=r"not|no|never|nor|neither|cannot|nobody|nothing|none|\w{1,8}n't",
    joining=r"and|but|so|because|while",
)

WHO: Final = r"(?:you|(?:the |all |our )?(?:users?|customers?|visitors?|clients?|data subjects?))"
_ACT: Final = (
    r"(?:visiting|using|browsing|accessing|scrolling|navigating|surfing|entering|continuing|registering|submitting"
    r"|sending|filling|contacting|ordering|signing up|logging in|providing|giving us|use of)"
)
_ACTS: Final = (
    r"(?:visit|use|browse|access|enter|continue|register|submit|send|fill|contact|order|sign up|log in)s?"
)
_DATA: Final = r"(?:data|information|details|cookies?|processing|storage|storing|transfers?|collection|tracking|marketing|newsletters?|offers|profiling)"
_CONSENT: Final = rf"(?:consents?|giv(?:e|es|ing) .. consent|(?:agrees?|accepts?|approves?)(?: (?:to )?(?:this|it)(?=[.,;]|$)| … {_DATA}))"
_SAID: Final = rf"(?:{WHO} .. {_CONSENT}|consent is .. given|giving .. consent)"
_CONSENTED: Final = rf"(?:consent(?:ed)?|giv(?:e|en) .. consent|(?:agreed?|accept(?:ed)?) … {_DATA})"
_MEANS: Final = (
    r"(?:constitutes?|implies|signifies|indicates|equals|amounts to|counts as|is|means(?: that)?(?: you)?"
    r"|(?:taken|deemed|considered|regarded|treated|interpreted|understood)(?: to be| as)?)"
)
_OFFERED: Final = r"(?:consent|(?:check|tick)?box(?:es)?|choice|permission)"
_KEEP: Final = (
    r"(?:ke(?:ep|eps|pt)|stor(?:e|es|ed|age)|retain(?:s|ed)?|retention|hold|held|preserved?|saved?|maintained?"
    r"|process(?:es|ed)?)"
)
_PLACED: Final = (
    r"(?:stor(?:e|es|ed|age|ing)|transfer~|process~|host(?:s|ed|ing)|servers?|located|kept|sent|held|saved|backups?"
    r"|backed up|data cent(?:re|er)s?)"
)
_PLACES: Final = (
    r"(?:locations?|places?|countr(?:y|ies)|regions?|territor(?:y|ies)|jurisdictions?|continents?)"
)
_NUMBER: Final = r"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a|the)"
_PRODUCTS: Final = r"(?:products?|services?|business|operations|activities)"

PAST: Final = IN_ENGLISH.pattern(
    r"(?:repeal|replac|supersed)~|no longer|former(?:ly)?|until .. 201[89]|not .. (?:apply|applied|in force)|(?:norwegian|norway's) personal data act"
)
"""Words that tell that an act is one of the past, or another country's."""

WORDINGS: Final[tuple[Wording, ...]] = (
    IN_ENGLISH.wording(
        "L02",
        (
            (rf"by .. {_ACT} … {_SAID}", "By visiting our site you consent to storage of your data."),
            (rf"{WHO} .. {_CONSENT} … by .. {_ACT}", "You give your consent to cookies by using the site."),
            (
                rf"(?:use|using|visit(?:ing|s)?|brows(?:e|ing)|submi(?:tting|ssion)|sending|registration|continuing) … {_MEANS} .. (?:consent|you .. {_CONSENT})",
                "Continued use of the site constitutes your consent.",
            ),
            (
                rf"(?:deemed|considered|assumed|presumed|regarded|taken|understood) (?:to|as) (?:have |having )?{_CONSENTED}",
                "A visitor is deemed to have consented.",
            ),
            (
                rf"not .. (?:answer|reply|respond|object)(?:ed)? … (?:deemed|considered|assumed|taken|regarded) (?:to|as) .. {_CONSENTED}",
                "Whoever does not answer is deemed to consent.",
            ),
            (
                r"consent (?:is|shall be|will be) (?:deemed|assumed|presumed|implied|inferred)",
                "Your consent is assumed.",
            ),
            (
                r"(?:assume|presume|take it|trust) .. you (?:consent|agree|accept|are happy|are fine|are ok~|allow)",
                "If you go on, we will assume that you are happy with it.",
            ),
            (
                r"(?:silence|inactivity|no (?:answer|reply|response)|fail(?:ure|ing) to .. (?:answer|reply|respond|object)) … (?:consent|agreement|acceptance)",
                "Silence is taken as consent.",
            ),
            (
                rf"(?:if you (?:do not|don't|have not) (?:object|opt out|reply|respond|answer|tell|let|forbid|untick)|unless you .. (?:object|opt out|reply|tell|let|untick)) … {_SAID}",
                "Unless you object, you consent to marketing.",
            ),
            (
                rf"{_OFFERED} … (?:pre-?(?:ticked|checked|selected|filled)|(?:already|by default) (?:ticked|checked|selected)|(?:ticked|checked|selected) (?:by default|in advance|for you))",
                "The box for newsletters is pre-ticked.",
            ),
            (rf"(?:pre-?(?:ticked|checked|selected)|opt-out) .. {_OFFERED}", "We use a pre-checked box."),
            (
                rf"(?:when|if|once|as soon as|while) you {_ACTS} … (?<!and )(?<!if )(?<!that )you .. {_CONSENT}",
                "If you continue, you accept the use of cookies.",
            ),
        ),
        right=(
            r"by .. (?:ticking|clicking|choosing|selecting|pressing)",
            r"(?:withdr|chang|manag|revok|cancel|refus|declin)~ .. consents?",
            r"(?:you (?:can|may|could)|whether you) .. (?:consent|accept|agree)",
        ),
    ),
    IN_ENGLISH.wording(
        "L02",
        (
            (
                r"(?:users?|customers?|visitors?|clients?|data subjects?) (?:also |hereby |thereby |automatically )?consents? to",
                "Users consent to the transfer of their data.",
            ),
            (r"you (?:hereby|thereby|automatically) consent to", "You hereby consent to profiling."),
        ),
        where=Where.OUTSIDE_CONSENTS,
        unless=(
            r"if|when|unless|whether|only|provided|where|who|which|before|after|until|once|by|separately|box",
        ),
    ),
    IN_ENGLISH.wording(
        "L04",
        (
            (
                rf"{_PLACED} … (?:other|any|whichever|whatever|various|different)(?: other)?(?: third| foreign)? {_PLACES}",
                "It is stored on servers in Europe, Asia or other locations.",
            ),
            (
                rf"{_PLACED} … (?:anywhere|worldwide|(?:around|all over|throughout) the world|globally|wherever)",
                "Data is processed anywhere in the world.",
            ),
            (
                rf"{_PLACES} .. (?:decided|chosen|selected|determined|designated|defined) (?:by|at)",
                "The places chosen by our partner vary.",
            ),
            (
                r"(?:countries|locations|places|(?:any|a) country) (?:where|in which) … (?:operat~|ha(?:s|ve)|maintain~)",
                "Data can go to countries where our subcontractors operate.",
            ),
            (rf"{_PLACED} … (?:or|and|and/or) elsewhere", "Data is stored in Finland or elsewhere."),
        ),
        right=(
            r"(?:other|any)(?: other)? (?:eu|eea|member|european|nordic)\S{0,10} .. (?:countr(?:y|ies)|states?)",
            rf"(?:other|any)(?: other)? {_PLACES} (?:of|in|within|inside) (?:the )?(?:eu|eea|european|nordic)",
            r"wherever you|anywhere else",
        ),
    ),
    IN_ENGLISH.wording(
        "L05",
        (
            (
                rf"{_KEEP} … until (?:further notice|otherwise|requested)|{_KEEP} … until .. (?:ask|request|notif|tell|demand|inform)~",
                "We keep your data until you ask us to delete it.",
            ),
            (
                rf"{_KEEP} … (?:as|so) long as … (?:necessary|needed|required|need|useful|appropriate|relevant|possible)",
                "Data is stored as long as it is necessary.",
            ),
            (
                rf"(?:as|so) long as .. (?:necessary|needed|required|useful|appropriate) … {_KEEP}",
                "For as long as needed we keep it.",
            ),
            (
                rf"{_KEEP} … (?:indefinitely|for ?ever|permanently|without .. limits?|for an (?:indefinite|unlimited|undetermined) (?:time|period)|for the time being|for the necessary (?:time|period))",
                "Data is retained indefinitely.",
            ),
            (
                r"(?:no|not|never) .. longer than .. (?:necessary|needed|required)",
                "Data is not kept longer than is necessary.",
            ),
            (
                r"(?:retention|storage) (?:period|time)s? (?:is|are|has|have) (?:not(?: been)? (?:defined|limited|set|specified|fixed)|indefinite|unlimited)",
                "The retention period is not defined.",
            ),
        ),
        right=(
            r"(?:required|necessary|needed|demanded) (?:by|under) .. (?:law|act|legislation|statute|rule)s?",
            r"(?:delet|eras|remov|destroy|anonymi)~ .. permanently|permanently (?:delet|eras|remov|destroy|anonymi)~",
            r"(?:in force|valid) .. until further notice",
        ),
        unless=(
            rf"{_NUMBER}(?: \(\d{{1,3}}\))?(?: full| calendar)? (?:day|week|month|year)s?",
            r"(?:law|act|legislation)s? (?:requires?|demands?|obliges)",
        ),
    ),
    IN_ENGLISH.wording(
        "L13",
        (
            (
                r"(?:other|any|whatever|various|miscellaneous|general|different) .. (?:purposes?|uses|needs)",
                "For other similar purposes.",
            ),
            (r"e\.g\.?|for example|for instance", "For example newsletters."),
            (
                r"etc\.?|et cetera|and so (?:on|forth)|and the like|and similar|among others?|among other things|inter alia|including but not limited to|and more",
                "Billing, support etc.",
            ),
            (
                r"as (?:stated|described|set out|explained|mentioned|specified|defined) (?:in|above|below|elsewhere|separately)",
                "As stated in the register description.",
            ),
            (r"(?:business|commercial) (?:purposes?|needs|reasons)", "For business purposes."),
            (
                rf"(?:use|process|collect)~ … (?:to|for|for the) (?:further )?(?:develop|improv)~(?: and (?:develop|improv)~)?(?: of)? .. {_PRODUCTS}(?: and {_PRODUCTS})?(?=[.,;]|$)",
                "We use your data to develop our services.",
            ),
        ),
        where=Where.PURPOSES,
    ),
)

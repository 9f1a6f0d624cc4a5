"""English: cookies, requests, liability, courts and agreement, as notices put what the rules forbid."""

from typing import Final

from seloste.core.description.rules.phrases.en import IN_ENGLISH, WHO
from seloste.core.description.rules.phrases.model import Where, Wording

_TAKE: Final = r"(?:accept|allow|enable|approve|consent to|agree to)"
_TAKING: Final = (
    r"(?:accepting|allowing|enabling|approving|consenting to|agreeing to|(?:the )?acceptance of|consent to)"
)
_UNUSABLE: Final = (
    r"(?:cannot|can not|can't|impossible|not possible|unable|not be able|(?:does|do|will) not work)"
)
_IDENTIFY: Final = (
    r"(?:identif~|single out|reveal~|linked to|connected to|contain~ personal|personal (?:data|information))"
)
_ANYBODY: Final = r"(?:no (?:individual |single )?(?:user|person|visitor)|nobody|no one)"
_REQUEST: Final = r"(?:requests?|demands?|objections?|withdrawals?|complaints?|inspection|rectification|erasure|right of access)"
_MUST: Final = r"(?:must|shall|should|ha(?:ve|s) to|needs? to|(?:is|are) to)"
_ASKED: Final = r"(?:made|sent|submitted|presented|delivered|lodged|filed|addressed|done|directed|exercised)"
_BY_LETTER: Final = (
    r"(?:in writing|in written form|by (?:post|letter|mail)|signed|in person|\S{1,60}@\S{1,60}\w)"
)
_NOT_LIABLE: Final = (
    r"(?:(?:not|never|cannot|can't) .. (?:liable|responsible|accountable)|no .. (?:liability|responsibility))"
)
_DISCLAIMS: Final = (
    r"(?:(?:disclaim|exclud)(?:s|es|ing)?|free (?:of|from)|exempt~ from) (?:any|all|every|our|its)"
)
_SITES: Final = r"(?:web ?)?(?:sites?|pages?|links?)"
_STATE: Final = (
    r"(?:(?:information |data )?(?:security|protection|safety|maintenance|functioning)|damage|harm|faults?)"
)
_OWN: Final = r"(?:your(?: own)?|(?:the )?(?:customers?|users?|clients?)'?s?'?(?: own)?|their own)"
_MACHINES: Final = (
    r"(?:devices?|computers?|equipment|hardware|systems?|networks?|phones?|software|passwords?|connections?)"
)
_NARROW: Final = (
    # A sentence about the customer's own devices, and about nothing else, is true.
    (
        rf"{_NOT_LIABLE} for (?:the )?(?:{_STATE}(?: and {_STATE})? (?:of|in|on|to|from|caused by) )?{_OWN} .. {_MACHINES}"
        r"(?!,?(?: \S{1,40}){0,8} (?:any|all|loss|losses|damages?|breach~|leak~))"
    ),
    rf"{_NOT_LIABLE} … (?:other|external|third[- ]part~|linked|those) .. {_SITES}",
    rf"(?:{WHO}|employees?|(?:a|the) person|people|(?:a |the )?processors?) (?:is|are|will|shall|can|has|have)(?: be| bear)? {_NOT_LIABLE}",
)
_NOTICE: Final = (
    r"(?:these .. (?:terms|conditions)|(?:this|our|the) .. (?:polic(?:y|ies)|notice|statement|document|description)"
    r"|privacy (?:policy|notice|statement))"
)
_PERMISSION: Final = r"(?:permission|consent|authori[sz]ation|approval)"
_MAIL: Final = r"e-?mails?"

WORDINGS: Final[tuple[Wording, ...]] = (
    IN_ENGLISH.wording(
        "L16",
        (
            (rf"requires? .. {WHO} .. {_TAKE} … cookies?", "We require that you accept the use of cookies."),
            (
                rf"(?:must|ha(?:ve|s) to|needs? to|shall|(?:is|are) (?:required|obliged|expected) to) .. {_TAKE} … cookies?",
                "You must accept all cookies.",
            ),
            (
                rf"{_UNUSABLE} … (?:without {_TAKING}|unless … {_TAKE}s?|if … (?:(?:refuse|reject|decline|block)s?|(?:do not|don't) {_TAKE})) … cookies?",
                "You cannot use the service without accepting cookies.",
            ),
            (
                rf"(?:use|using|visit~|access~|ordering) … requires? (?:that … {_TAKE}s?|{_TAKING}) … cookies?",
                "Using the shop requires accepting cookies.",
            ),
            (
                r"(?:accept|allow|consent)~ … cookies is .. (?:condition|requirement|prerequisite|required|mandatory|compulsory|obligatory|necessary)",
                "Accepting cookies is a condition for ordering.",
            ),
            (
                r"cookies (?:must|have to|need to) be (?:accepted|allowed|enabled|approved)",
                "Cookies must be accepted.",
            ),
            (
                rf"{WHO} (?:can|may) … only (?:if|when|after|once) … {_TAKE}(?:s|ed)? … cookies?",
                "You can enter the site only if you accept cookies.",
            ),
        ),
        right=(
            r"(?:necessary|essential|technical) cookies",
            r"(?:some|certain|parts?) … cookies",
        ),
    ),
    IN_ENGLISH.wording(
        "L17",
        (
            (
                rf"cookies? … (?:cannot|can not|can't|do(?:es)? not|don't|doesn't|never|will not|not possible to) .. {_IDENTIFY}",
                "The information collected through cookies cannot be used to identify users.",
            ),
            (
                rf"(?:cannot|can not|can't|not possible to|impossible to|never|{_ANYBODY}) .. identif~ … cookies?",
                "We cannot identify you from cookies.",
            ),
            (rf"cookies? … {_ANYBODY} .. identif~", "From cookies nobody can be identified."),
            (
                r"cookies? … (?:contain|include|collect|hold)s? no personal (?:data|information)",
                "Cookies contain no personal data.",
            ),
            (r"cookies? … anonymous(?:ly)?", "Information from cookies is anonymous."),
            (r"anonymous .. cookies?", "We use anonymous cookies."),
        ),
    ),
    IN_ENGLISH.wording(
        "L19",
        (
            (
                rf"{_REQUEST} … {_MUST} .. be .. {_ASKED} … {_BY_LETTER}",
                "The request must be sent in writing.",
            ),
            (
                rf"{_REQUEST} … {_MUST} .. be (?:in writing|in written form|written|signed)",
                "Requests must be in writing.",
            ),
            (
                rf"{_REQUEST} … (?:only|solely|exclusively) … {_BY_LETTER}",
                "Requests are accepted only by letter.",
            ),
            (rf"only .. (?:written|in writing|signed) .. {_REQUEST}", "We handle only written requests."),
            (
                rf"(?:they|he or she|person|{WHO}) {_MUST} .. (?:request|ask|apply|exercise|claim|make|submit|send) … {_BY_LETTER}",
                "You must ask for your data in writing.",
            ),
        ),
        unless=(r"by (?:tele)?phone|calling|any .. (?:way|channel|means|manner)|another way|as you like",),
    ),
    IN_ENGLISH.wording(
        "L22",
        (
            (
                r"(?:releas|discharg|waiv|indemnif)(?:e|es|ing|y|ies|ying) … (?:liabilit~|claims?|responsibilit~|compensation|damages)",
                "I release the company from all liabilities.",
            ),
            (r"hold(?:s|ing)? .. harmless", "You hold us harmless."),
            (
                r"(?:no (?:right|claim) to|not (?:be )?entitled to) .. (?:compensation|damages)",
                "You have no right to compensation.",
            ),
            (
                rf"{_DISCLAIMS} .. (?:liabilit(?:y|ies)|responsibilit(?:y|ies))",
                "The controller disclaims all liability.",
            ),
            (
                rf"{_NOT_LIABLE} … for … (?:any|all|whatever) .. (?:damages?|loss|losses|harm|consequences)",
                "We are not liable for any damage.",
            ),
            (
                rf"{_NOT_LIABLE} … for … (?:data|information security|privacy|breach~|leak~|unauthori[sz]ed)",
                "We are not responsible for breaches.",
            ),
        ),
        right=_NARROW,
    ),
    IN_ENGLISH.wording(
        "L22",
        (
            (rf"{_NOT_LIABLE} … for", "The company accepts no responsibility for the contents."),
            (
                r"at (?:your|their|one's|the (?:user|customer|visitor)'s) own (?:risk|responsibility)",
                "You use the site at your own risk.",
            ),
            (
                r"(?:liability|responsibility) (?:is|shall be) .. limited to",
                "Our liability is limited to the price.",
            ),
        ),
        where=Where.NOTICE,
        right=_NARROW,
    ),
    IN_ENGLISH.wording(
        "L23",
        (
            (
                r"(?:exclusive|sole) .. (?:jurisdiction|competence|venue|forum)",
                "Our courts have exclusive jurisdiction.",
            ),
            (
                r"(?:only|exclusively|solely) … (?:in|by|before) … courts?",
                "Claims are heard only in Finnish courts.",
            ),
            (
                r"courts? .. (?:alone|exclusively|solely) .. (?:decides?|hears?|competent|settles?)",
                "The courts of Finland alone decide.",
            ),
            (
                r"(?:disputes?|disagreements?|claims?) … (?:settled|resolved|heard|decided|tried|submitted) … (?:courts?|arbitration)",
                "Disputes shall be settled in the District Court of Helsinki.",
            ),
        ),
        unless=(
            r"consumers?|where you (?:live|work)|your (?:own|home)|(?:habitual )?residence|article 79|(?:does|do) not (?:limit|affect|restrict)",
        ),
    ),
    IN_ENGLISH.wording(
        "L24",
        (
            (
                rf"(?:i|we|{WHO}) .. (?:accepts?|agrees? (?:to|with)|approves?|(?:is|are) bound by|(?:do not|don't) (?:accept|agree (?:to|with))) .. {_NOTICE}",
                "By continuing you accept this policy.",
            ),
            (
                rf"(?:i|{WHO}) .. (?:have|has) .. read … (?:accept|agree|understood|understand|approve)~",
                "I have read and accept the privacy policy.",
            ),
            (
                r"(?:policy|notice|statement|document|description) (?:is|forms|constitutes|becomes) .. (?:part of|binding|contract|agreement)",
                "This policy forms a part of the agreement between us.",
            ),
            (
                r"these terms (?:and conditions )?(?:shall )?(?:apply|govern|bind|are part)",
                "These terms and conditions apply to visitors.",
            ),
            (
                r"(?:provisions?|clauses?) … (?:invalid|unenforceable|void)|remaining (?:provisions|clauses|terms)",
                "If a provision is invalid, the remaining provisions stay in force.",
            ),
            (
                r"(?:policy|notice|statement|document|description|connection with it) … (?:governed|construed|interpreted) .. (?:by|under|with) … laws?",
                "This document is governed by the laws of Finland.",
            ),
            (
                r"law (?:applies to|governs) (?:this|the) .. (?:policy|notice|statement|document|description)",
                "Finnish law applies to this notice.",
            ),
            (
                rf"{WHO} (?:is|are|shall be|will be) .. (?:responsible|liable|accountable) … (?:virus~|malware|malicious|damages?|harms?|consequences|losses)",
                "The customer is responsible for viruses.",
            ),
        ),
        where=Where.NOTICE,
        right=(rf"{WHO} (?:is|are|shall be|will be) (?:not|never) .. (?:responsible|liable|accountable)",),
    ),
    IN_ENGLISH.wording(
        "L24",
        (
            (
                r"i .. (?:agree|acknowledge|accept|confirm|declare|undertake)",
                "I hereby agree to what is said here.",
            ),
            (
                r"(?:users?|customers?|visitors?|clients?) .. (?:agrees?|acknowledges?|undertakes?) (?:that|to)",
                "The user also agrees that others see the profile.",
            ),
        ),
        where=Where.OUTSIDE_CONSENTS,
    ),
    IN_ENGLISH.wording(
        "L28",
        (
            (
                rf"{_MAIL} … (?:considered|counts?|regarded|deemed|treated|equals?|equivalent|is|are|constitutes?|valid|suffices) … written {_PERMISSION}",
                "Permission given by e-mail is considered written permission.",
            ),
            (
                rf"written {_PERMISSION} … (?:can|may) .. be (?:given|sent|granted) .. (?:by|via|through|in) .. {_MAIL}",
                "The written permission can also be given by e-mail.",
            ),
            (
                rf"{_PERMISSION} .. (?:by|via|in) .. {_MAIL} … (?:enough|sufficient|suffices|valid|considered|counts)",
                "A permission sent by e-mail is enough.",
            ),
            (
                rf"{_PERMISSION} .. (?:by|via|in) .. {_MAIL} (?:is|counts) .. (?:written|in writing)",
                "Also permission by e-mail is regarded as given in writing.",
            ),
            (
                rf"{_MAIL} … (?:enough|sufficient|suffices|valid) .. (?:as|for) .. {_PERMISSION}",
                "An e-mail is sufficient as permission.",
            ),
        ),
        settled=(
            r"senders?|(?:from|address) … (?:address|known|on file|already|registered)|confirm~|verif~|identity",
        ),
    ),
)

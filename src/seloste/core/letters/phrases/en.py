"""English, as the Regulation and people put it."""

from typing import Final

from seloste.core.letters.kinds import Kind
from seloste.core.letters.phrases.notation import Written

_DATA: Final = r"(?:personal )?(?:data|information|info|details|records?|file|files)"
_GONE: Final = r"(?:gone|deleted|erased|removed|destroyed|wiped)"
# Art. 20 gives what the person provided, in a form for machines: asking for that is not asking for access.
_GIVEN: Final = (
    r" (?:which |that )?i (?:\w+ )?(?:gave|given|provid|suppli)"
    r"| (?:\S+ ){0,6}?(?:in|as) … (?:machine[- ]readable|structured|json|csv|xml)| (?:directly |straight |over )?to (?!me|this|my (?:e-?mail|address|inbox))"
)
_CONTACT: Final = r"(?:(?:e-?mail|postal|home|street) ?)?(?:address|phone|telephone|mobile|number|e-?mail|surname|name|employer|job title|position|website|date of birth|birth ?date|birthday|postcode|post code)"
# No bare verb but after "to" or "or": "tell me about my rights and delete my data" asks for both.
_RIGHT_WORDS: Final = (
    r"(?:to|or) (?:ask|be forgotten|complain|correct|delete|demand|erase|have|lodge|object|rectify|request|restrict|withdraw)"
    r"|request|from|you|the|a|any|controller|rectification|correction|or|and|of|to|erasure|deletion|restriction"
    r"|processing|concerning|me|my|your|personal|data|objection|such|portability|complaint|with|supervisory|authority"
    r"|that|consent|right|rights"
)

WRITTEN: Final = Written(
    phrases={
        Kind.ACCESS: (
            (0.7, rf"what (?:{_DATA}|\w+) (?:do |have |has )?(?:you|u|ya)(?:'ve)? … (?:about|on) me"),
            (0.65, r"(?:a|this|my) sars?(?= under| request|\.|,| pursuant| for)"),
            (
                0.75,
                rf"(?:send|give|provide|furnish|supply|forward|disclose|release|show|share|email|mail|get) … {_DATA} … (?:about|on|relating to|concerning|regarding|of) me(?! … {_GONE})",
            ),
            (
                0.75,
                rf"(?:know|told|tell me|see|find out|learn|informed|entitled to) … (?:what|which) … (?:about|on|of|concerning) me(?! … {_GONE})",
            ),
            (
                0.9,
                r"(?:data )?(?:subject )?access requests?(?! (?:form|page|policy|portal|procedure|process|tool))|dsar",
            ),
            (0.85, r"right (?:of|to) access(?: to)?"),
            (
                0.8,
                rf"access to … (?:my|personal) {_DATA}|access to … {_DATA} … (?:about|concerning|on|relating to) me",
            ),
            (
                0.45,
                r"(?:grant|give) me access|request(?:ing)?(?: for)? access(?! to (?:my|the|our) (?:account|building|site))",
            ),
            (
                0.75,
                rf"copy of … (?:{_DATA}|everything)|copies of (?:all|any|my|our|everything|what)|cop(?:y|ies) of … (?:about|concerning|on) me",
            ),
            (
                0.8,
                rf"what … {_DATA} (?:do|does|have|has|are|is) … (?:about|on|concerning|relating to) me",
            ),
            (
                0.75,
                (
                    r"(?:send|give|provide|show|tell|let|supply|know|see|receive|obtain|get|want|disclose|share) … "
                    r"(?:what|everything|anything|all|which|whatever|data|information|details|records?) … your? … "
                    rf"(?:about|on|concerning|relating to|regarding) me(?! … {_GONE})"
                ),
            ),
            (
                0.75,
                r"what (?:do|have) (?:you|u) … (?:about|on) me|what (?:\w+ )?(?:is|\'s) (?:\w+ )?(?:in|on) my (?:file|record|profile)",
            ),
            (
                0.75,
                rf"(?:what|which) (?:of )?my {_DATA} (?:do )?you … (?:hold|keep|process|store|use)\w*",
            ),
            (
                0.75,
                r"(?:do|whether|whether or not) you … (?:hold|keep|store|stor|process|have)\w* … (?:about|on|concerning) me",
            ),
            (
                0.75,
                r"(?:confirm|tell me|know|confirmation) … (?:whether|if) … (?:process|hold|store|keep|have)\w* … (?:me|my \w+ ?\w*)",
            ),
            (
                0.6,
                rf"(?:send|provide|show|give|supply|let)(?: me)?(?: have| see)? … (?:my|all|the) {_DATA}(?!{_GIVEN})",
            ),
            (
                0.6,
                rf"(?:see|inspect|view|obtain|receive|get) … (?:my|all|the) {_DATA}(?!{_GIVEN})",
            ),
            (0.4, r"(?:where|from whom) … (?:got|obtained|collected|came from|come from|source)"),
            (
                0.3,
                r"(?:who|whom) … (?:shared|disclosed|passed|received)|purposes? of … processing|how long … (?:keep|store|kept|stored)",
            ),
        ),
        Kind.RECTIFICATION: (
            (0.75, r"rectif\w+"),
            (
                0.75,
                rf"(?:correct|update|amend|change|fix|complete) … (?:{_CONTACT}|{_DATA}|entry|spelling)",
            ),
            (0.7, r"(?:make|carry out) … (?:changes?|corrections?|amendments?)"),
            (
                0.65,
                rf"(?:my|the) … {_CONTACT} … (?:spel\w+|written|recorded|listed) (?:wrong\w*|incorrect\w*)|wrong spelling|misspel\w+ my|(?:have|got|spell|write|wrote|spelled|spelt) my (?:\w+ )?{_CONTACT} (?:\w+ )?(?:wrong\w*|incorrect\w*)",
            ),
            (
                0.6,
                rf"(?:my|the) … {_CONTACT} (?:has|have|is|was) (?:been )?(?:changed|wrong|incorrect|inaccurate|misspel\w+|out of date|now)",
            ),
            (0.6, rf"(?:new|changed|former|old|wrong|incorrect) {_CONTACT}"),
            (0.2, r"it should (?:be|read|say)|(?:correct|fix|change|amend) (?:it|that|this)"),
            (
                0.4,
                r"(?:inaccurate|incorrect|outdated|out of date|wrong|misspel\w+)|(?:i|we)(?: have|'ve)? (?:just |recently )?moved|corrections?|(?:not|no longer) (?:mine|current|in use|right|correct|valid)",
            ),
        ),
        Kind.ERASURE: (
            (
                0.75,
                r"(?:want|like|wish|ask|asking|demand) … to be (?:forgotten|erased|deleted)|(?:remove|delete|erase|wipe|take) me (?:from|off|out of) … (?:database|systems?|records|files|books)|(?:get|have) (?:them|it|this|that|everything|all of it|all that|my \w+) (?:\w+ )?(?:deleted|erased|removed|wiped)|(?:shred|bin|scrap|throw away) … (?:my|about me)",
            ),
            (0.85, r"right to (?:erasure|be forgotten)|right to have … (?:erased|deleted)"),
            (
                0.75,
                rf"(?:delet(?:e|ing)|eras(?:e|ing)|wip(?:e|ing)|destroy(?:ing)?|remov(?:e|ing)|purg(?:e|ing)|get rid of|scrub) … (?:{_DATA}|account|profile|everything|it all|whatever|anything|what you)|(?:delete|remove|erase|scrub) … (?:notes|date of birth|birthday|my (?:\w+ )?(?:number|address|photo|picture|photos))",
            ),
            (0.75, r"(?:delete|erase|destroy|wipe|forget) (?:it|them|me|all|everything|every)"),
            (0.75, rf"(?:erasure|deletion|removal|destruction) of … (?:{_DATA}|account|profile)"),
            (
                0.7,
                rf"(?:{_DATA}|account|profile|everything|it all|them|it) … (?:be|is|are|get|been) … (?:deleted|erased|destroyed|wiped|removed|purged)",
            ),
            (
                0.7,
                rf"(?:have|want|see|like|request) … (?:{_DATA}|account|profile|everything|it|them|this|that|all) … {_GONE}",
            ),
            (
                0.4,
                r"delet\w+|eras(?:e|ed|es|ing|ure)|wip(?:e|ed|ing)|purge\w*|forgotten|forget me|(?:stop|no longer) (?:keep|stor|hold)\w*|close my account",
            ),
        ),
        Kind.RESTRICTION: (
            (
                0.7,
                r"put … (?:hold|freeze|stop|block) on … (?:data|details|information|processing|using|use)|(?:only|just|nothing but|anything but) (?:store|keep|storage)|mark … as restricted",
            ),
            (
                0.8,
                r"restriction of … processing|restrict(?:ed|ing)? … (?:process\w*|use|using|data)|right to restriction|(?:ask|request|demand|want|require)\w* (?:you )?(?:for )?(?:a |the )?restriction",
            ),
            (0.65, r"(?:freeze|block|suspend|pause) … (?:process\w*|use|data|records?)"),
            (0.4, r"restrict(?:ion|ed|ing)?|disput\w+ … accuracy|contest\w* … accuracy"),
        ),
        Kind.OBJECTION: (
            (
                0.75,
                r"(?:no more|stop the|stop all|stop these|enough) (?:\w+ )?(?:calls?|e-?mails?|texts?|letters?|messages|offers|post|mail)|(?:not|don't|never) … (?:for|send\w*|receiv\w*|want|get) … (?:marketing|advertising|promotions|offers|newsletters?)",
            ),
            (
                0.8,
                r"i (?:hereby |also |therefore |strongly )?object(?: to)?(?! (?:(?:to )?pay\w*|(?:to )?(?:the|your|this|that|my) (?:invoice|bill|charge|fee|price|decision|delay)\w*))|i am (?:hereby |also )?objecting|right to object|(?:object|objection|objecting) (?:to|against) … (?:process\w*|use|using|marketing|profiling)",
            ),
            (
                0.75,
                r"(?:stop|no(?: more)?|cease|end|not|don't|never|without|opt(?:ing)? out of|unsubscribe|against) … (?:marketing|newsletters?|advertis\w+|adverts?|promotion\w*|sales calls|mailings?|mailing lists?|spam)",
            ),
            (0.75, r"unsubscribe|opt(?:ing)?[ -]out|(?:take|remove) me (?:off|from) … lists?"),
            (
                0.6,
                r"(?:do not|don't|stop|never) (?:contact|contacting|call|calling|e-?mail|e-?mailing|writ(?:e|ing)(?: to)?|text|texting|sending) me",
            ),
            (
                0.5,
                r"objections?|(?:stop|cease|do not|don't) … (?:process|processing|use|using) … (?:my|me)",
            ),
        ),
        Kind.PORTABILITY: (
            (
                0.6,
                r"(?:directly )?to (?:my |another |a |the )?(?:new |other |different )(?:provider|supplier|company|controller|bank|operator|insurer)",
            ),
            (0.85, r"(?:data )?portab\w+"),
            (0.75, r"machine[- ]readable|structured, commonly used|commonly used … format"),
            (
                0.7,
                rf"(?:transfer|transmit|port|move|migrate|send|take|bring|export) … (?:my|the) … {_DATA} … (?:to|over to) … (?:provider|controller|company|supplier|service)",
            ),
            (
                0.6,
                rf"{_DATA} (?:which |that )?i (?:\w+ )?(?:gave|given|provided|supplied|submitted)(?: to)?(?: you)?",
            ),
            (
                0.5,
                r"(?:in|as) (?:a |an )?(?:json|csv|xml)(?:[ ,/-](?:or )?(?:json|csv|xml))*(?: files?| format)?",
            ),
        ),
        Kind.CONSENT_WITHDRAWAL: (
            (
                0.8,
                r"(?:no longer|not|don't|never) (?:\w+ )?(?:have|has|had) my consent|consent … (?:is|has been) … (?:withdrawn|revoked|over)|take … consent … back",
            ),
            (0.85, r"(?:withdraw\w*|revok\w+|retract\w*|cancel\w*|take back|rescind\w*) … consents?"),
            (0.75, r"consents? … (?:withdrawn|revoked|cancelled)|(?:no longer|do not|don't) consent"),
            (0.3, r"withdraw\w*|revok\w+"),
        ),
        Kind.DISCLOSURE_PERMISSION: (
            (
                0.7,
                r"(?:happy|fine|ok|okay|content|willing|no objection|no problem) (?:for you |with you |if you |that you |with your |to )?(?:to )?(?:\w+ )?(?:shar|pass|disclos|giv|forward|hand)\w*",
            ),
            (
                0.7,
                rf"(?:not|don't|nobody|no one|never) … {_DATA} … (?:shared|passed|disclosed|given|sold|handed|forwarded)",
            ),
            (
                0.7,
                r"(?:you|they) (?:may|can|are allowed to|have my permission to) (?:\w+ )?(?:give|pass|share|disclose|forward|hand|release|publish)",
            ),
            (
                0.7,
                (
                    r"(?:i )?(?:hereby )?(?:give|grant|authori[sz]e|allow|permit|agree)(?: you)? … (?:shar|disclos|pass|releas|publish|forward)\w* … "
                    rf"(?:{_DATA}|{_CONTACT}|on)"
                ),
            ),
            (
                0.65,
                r"(?:permission|consent|authori[sz]ation) (?:to|for) … (?:shar|disclos|pass|giv|hand|releas|publish)\w*",
            ),
            (
                0.65,
                (
                    r"(?:do not|don't|may not|must not|refuse to|not) … (?:pass|share|disclose|hand over|release|publish) … "
                    rf"(?:{_DATA}|{_CONTACT})"
                ),
            ),
        ),
        Kind.DISCLOSURE_WITHDRAWAL: (
            (0.8, r"(?:stop|no longer|cease|end) … (?:shar|disclos|pass|forward|releas|publish)\w*"),
            (0.8, r"(?:withdraw\w*|revok\w+|cancel\w*|take back) … (?:permission|authori[sz]ation)"),
        ),
        Kind.IDENTITY_PROOF: (
            (
                0.6,
                r"(?:confirm|prov|verif)\w* … identity|proof of (?:my )?identity|identity (?:check|document|proof)",
            ),
            (
                0.6,
                r"(?:my|our) (?:customer|client|account|invoice|contract|order) (?:number|no\.?|id) (?:is|was)",
            ),
            (0.6, r"(?:copy|scan|photo|picture) of … (?:passport|licen[cs]e|id|id card)"),
        ),
        Kind.REMINDER: (
            (
                0.7,
                r"(?:not|never|n't) (?:yet )?(?:received|got|had|been sent) (?:the|my|any) … (?:copy|data|information)|still (?:have not|haven't|no|not) … (?:answer\w*|repl\w+|heard|received|data|copy)",
            ),
            (
                0.8,
                r"(?:have|has|had|'ve|did|do|does)(?: not|n't)? (?:still |yet |never |so far )?(?:not )?(?:received?|heard|had|got|gotten) … (?:answer|reply|response|back|nothing)(?! to your)|heard nothing|nothing back|no word from you",
            ),
            (
                0.75,
                r"(?:you )?(?:have|has)(?: still| yet)?(?: not|n't)(?: yet| even)? (?:answered|replied|responded|reacted)|no (?:answer|reply|response) (?:so far|yet|since|has)",
            ),
            (
                0.7,
                r"reminder|admonition|second (?:request|letter|notice)|(?:time limit|deadline|month|period) … (?:has )?(?:passed|expired|lapsed|exceeded|gone by|run out|over)|still waiting|chasing|following up",
            ),
            (
                0.5,
                r"(?:sent|wrote|asked|requested|made)(?: you)? … (?:weeks?|months?) ago|my (?:earlier|previous|original|first) (?:request|letter|e-?mail|message)",
            ),
        ),
    },
    set_aside=(
        r"(?<!not )(?<!never )(?<!n't )(?<!yet )(?:received|got) (?:the|your|my|a) (?:\w+ )?(?:copy|data|information|details|reply)(?: of (?:\w+ ){0,3}(?:data|information|records))?",
        r"sent (?:\w+ ){0,3}to the wrong (?:\w+ )?address|if you (?:\w+ )?object to|you have (?:the|a) right(?: \S+){0,15}",
        r"not (?:a|an|my) (?:\w+ )?(?:access|erasure|deletion|gdpr|data) requests?|(?:result in|lead to|cause) (?:the )?(?:deletion|erasure|termination)(?: \S+){0,8}|(?:deletion|erasure|termination) (?:\S+ ){0,8}as a result",
        # Art. 15(1)(e) and (f): who asks for access may ask whether these rights exist.
        (
            rf"(?:existence of|information (?:about|on)|informed (?:about|of)|inform me (?:about|of)|tell me about|(?:whether|if|that) i have)"
            rf" (?:(?:the|a|my) )?rights?(?:,? (?:{_RIGHT_WORDS}))*"
        ),
        r"(?<!you )(?<!i )(?<!they )(?:do not|don't) (?:yet )?(?:delete|erase|remove|destroy) (?:anything|it|them|any of it|(?:any of )?my (?:data|account))",
        r"(?:not|never) (?:asking|requesting|asked)(?: you)? (?:to|for) (?:[a-z]+ ){0,3}(?:delet|eras)\w+",
    ),
    doubts=(
        r"(?:my|the|your|this|an?|last|for) (?:orders?|invoices?|bill|deliver(?:y|ies)|parcel|refund|warranty|tickets?|booking)|order (?:number|no|\d+)|deliver(?:y|ies)",
        r"on (?:behalf|account) of|power of attorney|solicitor|attorney|lawyer|(?:legal )?guardian|deceased|passed away|late (?:husband|wife|father|mother)|executor",
        r"my (?:client|mother|father|mum|mom|dad|wife|husband|spouse|son|daughter|child|children|kids?|parents?|brother|sister|partner|friend|colleague|employee|boss|neighbour|grand\w+|aunt|uncle)'?s?",
        r"(?:his|her|their) … (?:data|information|details|records?|file|behalf|account|name)|i (?:represent|act for|am acting for)|about (?:him|her|them)",
        r"(?:withdraw|cancel|take back|drop|disregard|ignore) … requests?",
        r"thank(?:s| you) for (?:your |the |having )?(?:quick |prompt |swift )?(?:reply|answer|response|answering|replying|sending|copy|data|information)(?! in advance)",
        r"(?:already|have|i've) (?:already )?(?:got|received) (?:the|your|a|my) (?:answer|copy|data|information|reply)",
        r"how (?:do|can|could|would|should|does|to) (?:i|we|one|you|someone|a customer)(?= (?:make|request|ask|file|exercise|get|handle|process|answer|deal))",
        r"(?:lost|no|cannot|can't|unable to|could not|couldn't) (?:get )?access|automatic reply|auto-?reply|out of (?:the )?office|on (?:annual|parental|sick) leave",
    ),
    conditions=r"if|in case|unless|should you|provided that|otherwise",
    own=r"i|i'm|i've|i'd|me|my|mine|myself|u",
    selling=(
        r"(?:our|we) … (?:consultants?|experts?|solutions?|platform|software|services?|tool|webinar|training|course)(?! (?:has|have) (?:been|not))|we (?:help|offer|provide|support) (?:\w+ )?(?:companies|businesses|organi[sz]ations|teams|you)|help companies",
        r"(?:book|schedule|request) (?:a|your) (?:\w+ )?(?:demo|call|seat|consultation|meeting)|free (?:\w+ )?(?:demo|trial|audit|consultation|webinar|assessment|guide|whitepaper)|\d+ ?% (?:off|discount)|discount|register (?:now|today|here)|sign up (?:now|today|here)",
        r"are you (?:ready|prepared|compliant)|(?:your (?:company|business|organi[sz]ation)) … (?:compliant|compliance|ready)|gdpr (?:compliance|consult\w+|training|audit|software|toolkit)|fines? (?:of )?up to|avoid … fines",
        r"(?:you are receiving|you receive|you received|you're receiving) this (?:e-?mail|message|newsletter)(?! because you are subscribed to the google groups)|unsubscribe (?:here|at any time|link)|view (?:this e-?mail |it )?in (?:your |a )?browser|we have updated our|we've updated our|we are updating our",
    ),
)

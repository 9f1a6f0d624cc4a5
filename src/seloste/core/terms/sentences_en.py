"""English sentences: the summary, the notice and the answer to a request for access."""

from typing import Final

from seloste.core.terms.model import AnswerWords, Sentences, Summary

SUMMARY: Final = Summary(
    automated="Some decisions are made automatically; what that means for you is told below.",
    no_automated="No decisions about you are made automatically.",
    no_recipients="Your data stays with our own staff.",
    no_transfers="Your data stays in the EU and the EEA.",
    recipients="Outside our own staff, data is received by: {recipients}.",
    retention="Each kind of data is kept for a set time and then erased; see “{title}”.",
    rights=(
        "You can see, correct and erase your data and have the other rights told below. Ask in any way you "
        "like; we answer within one month. You can also complain to the authority: {authority}."
    ),
    transfers="Some data goes outside the EU and the EEA ({countries}), with the safeguards named below.",
    who="{controller} answers for this register. Questions and requests: {email}.",
    why="We use data for these purposes: {purposes}.",
)

SENTENCES: Final = Sentences(
    agreed_disclosure=(
        "We give your data to anybody else, or publish it, only with your written permission or when the law "
        "obliges us to. An e-mail counts as written permission when it comes from an address that we already "
        "have for you; otherwise we first ask you to confirm it. You can withdraw a permission at any time."
    ),
    ask_any_channel=(
        "Ask in any way you like: by e-mail, letter or phone, or in person. E-mail to {email} is the fastest."
    ),
    ask_deadline=(
        "We answer without delay and within one month of receiving your request. If requests are many or "
        "complex we may need up to two months more; we then tell you so, with reasons, within the first "
        "month (Article 12(3))."
    ),
    ask_free="Asking costs nothing and needs no reasons (Article 12(5)).",
    ask_identity=(
        "We ask you to prove who you are only if we have reasonable doubts about it, and never more than is "
        "needed; we do not ask for copies of identity documents (Article 12(6))."
    ),
    ask_refusal=(
        "If we do not do what you ask, we say why within the same month, and how you can complain to the "
        "authority or go to court (Articles 12(4), 77 and 79)."
    ),
    complaint=(
        "If you think that we break the law in using your data, you can complain to a supervisory authority, "
        "above all in the EU country where you live or work or where it happened (Article 77). In our country it "
        "is the one below. You are welcome to tell us first."
    ),
    consent_texts="These are the exact words you are asked to agree to, each with a choice of its own:",
    cookies=(
        "A cookie is data that a website stores on your device or reads from it; the same rules hold for other "
        "such techniques. Our website uses these. Any that is not necessary for what you ask of the website "
        "is used only if you have agreed to it, and you can use the website without agreeing "
        "(Directive 2002/58/EC, Article 5(3))."
    ),
    cookies_none="Our website stores no cookies on your device and reads none from it.",
    evidence="So that lawful use can be shown later (Article 5(2)), the system itself keeps:",
    evidence_consents="Your consents and refusals: what was asked, in which words, what you answered and when",
    evidence_erasure=(
        "When your data is erased, the keys that its backups would need are destroyed as well. An entry that "
        "something was erased, and when, stays in the log without the data itself."
    ),
    evidence_log="Each use of your data: when, for which purpose and what was done",
    evidence_requests="Your requests, with the letters that belong to them and our answers",
    fields="These details describe you. The last column tells whether you must give them, and what follows if you do not.",
    joint_controllers=(
        "Joint controllers decide with us about their part and have agreed with us who does what (Article 26). "
        "You can turn to either of us, and ask us for the essence of the arrangement."
    ),
    law=(
        "This notice gives what Articles 13 and 14 of the General Data Protection Regulation (EU) 2016/679 ask "
        "for. Articles named below are articles of that regulation unless another act is named."
    ),
    law_finland="In Finland the Data Protection Act (1050/2018) supplements it.",
    no_automated=(
        "We make no decisions about you by automated means alone, and do no profiling that would have legal or "
        "similarly significant effects on you (Article 22)."
    ),
    no_officer="Not appointed, as the law does not require it: {reason}",
    no_recipients="Nobody outside our own staff receives your data.",
    no_transfers="We do not transfer your data outside the EU and the EEA.",
    objection=(
        "For reasons that concern your own situation, you can at any time object to the use of your data for: "
        "{purposes}. We then stop, unless we show compelling reasons that weigh more than yours or need the "
        "data for a legal claim (Article 21(1)). Write to {email} or tell us in any other way."
    ),
    objection_marketing=(
        "You can at any time and without giving a reason object to the use of your data for direct marketing, "
        "and to profiling for it. We then stop at once (Article 21(2) and (3)). Write to {email} or tell us in "
        "any other way."
    ),
    portability=(
        "Some data you can have in a common machine-readable format (JSON), or have us send to another "
        "controller where that is technically feasible (Article 20). It is what you have given us yourself and "
        "what we process automatically for these purposes: {purposes}. This covers:"
    ),
    purposes="Your data is used for these purposes and no others. Each has one legal basis.",
    recipients="Data is received only by those named here, and only for the purposes named with them.",
    records="These are dated entries that arise when we deal with each other.",
    retention="When its time has passed, data is erased. If you ask for it and the law allows, we erase it sooner.",
    retention_default="The purposes that the data serves need it for this long.",
    rights="You have these rights. Some depend on the legal basis or have exceptions, which we then explain.",
    sources_third_party=("We also get data from others than yourself (Article 14): {sources}."),
    transfers="These recipients are outside the EU and the EEA:",
    versions=(
        "This notice is made from the description that the register itself runs from; the fingerprint "
        "identifies that description. You can have earlier versions from us. Before we use your data for a new "
        "purpose, we tell you (Article 13(3))."
    ),
    withdrawal=(
        "You can withdraw your consent at any time, as easily as you gave it: with the link in the message, or "
        "at {email}. What was done before remains lawful, and withdrawing has no other consequences "
        "(Article 7(3)). This concerns: {purposes}."
    ),
)

ANSWER: Final = AnswerWords(
    action="What was done",
    answered_at="Answered",
    categories="Categories of your data",
    categories_text="What we hold about you is of these kinds (Article 15(1)(b)):",
    channel="How and in which language",
    choice="Your choice",
    consents="Your consents",
    contents="Contents",
    empty="(empty)",
    fields="Your details",
    holds="Yes: {controller} uses personal data about you in the register “{register}”. All of it is below.",
    holds_nothing=(
        "No: apart from your requests themselves, {controller} holds no personal data about you in the "
        "register “{register}”."
    ),
    holds_title="Do we hold data about you?",
    notice_version="Notice in force",
    letter_from_us="Us",
    letter_from_you="You",
    letter_text="Letter",
    letter_writer="Written by",
    letters="Your letters and ours",
    purposes_text="Your data is used for these purposes (Article 15(1)(a)):",
    received="Request received",
    received_at="Received",
    recipients_text="For these purposes your data is, or has been, received by (Article 15(1)(c)):",
    records="Our dealings with you",
    reference="Reference",
    request_kinds="What you asked for",
    requests="Your requests",
    retention_text="This is how long what we hold about you is kept (Article 15(1)(d)):",
    retired="No longer part of the register",
    retired_kept="Until the change of the register is carried out",
    sources_text="What we hold about you comes from these sources (Article 15(1)(g)):",
    state="State",
    text_shown="The words you were shown",
    title="The data we hold about you",
    uses="How your data has been used",
    uses_text=(
        "The log tells when and for what your data was used. The names of our employees are not part of your "
        "data (Court of Justice, C-579/21)."
    ),
    value="Value",
    when="When",
)

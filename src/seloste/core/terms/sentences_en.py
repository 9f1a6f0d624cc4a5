"""English sentences: the summary, the notice and the answer to a request for access."""

from typing import Final

from seloste.core.terms.model import AnswerWords, Sentences, Summary

SUMMARY: Final = Summary(
    automated="Some decisions are made automatically; what that means for you is explained below.",
    no_automated="No decisions about you are made automatically.",
    no_recipients="Your data stays with our own staff.",
    no_transfers="Your data stays in the EU and the EEA.",
    recipients="Outside our own staff, data is received by: {recipients}.",
    retention="Each kind of data is kept for a set time and then erased; see “{title}”.",
    rights=(
        "You can see your data, have it corrected or erased, and use the other rights explained below; we "
        "answer within {within}. You can also complain to the authority: {authority}."
    ),
    sources="Sources of data other than you: {sources}.",
    transfers="Some data goes outside the EU and the EEA ({countries}), with the safeguards named below.",
    who="{controller} answers for this register. Questions and requests: {email}.",
    whom="It concerns: {subjects}.",
    why="We use data for these purposes: {purposes}.",
)

SENTENCES: Final = Sentences(
    ask_balancing="You can ask us how we weighed our interests against yours.",
    ask_deadline=(
        "We answer without undue delay, and at the latest within {within} of receiving your request (Article "
        "12(3))."
    ),
    ask_extension=(
        "If requests are many or complex, we may need up to {longer} more; we then tell you so, and why, "
        "before the first time limit has passed."
    ),
    ask_free="Asking costs nothing (Article 12(5)).",
    ask_one_way="Ask us {channel}.",
    ask_refusal=(
        "If we do not do what you ask, we tell you why within the same time, and how you can complain to the "
        "authority or go to court (Articles 12(4), 77 and 79)."
    ),
    ask_ways="Ask in the way that suits you: {channels}. The quickest is {quickest}.",
    balancing="Balancing of interests: {balancing}",
    breach=(
        "If a breach of data security is likely to cause a high risk to your rights and freedoms, we tell you "
        "about it without undue delay (Article 34)."
    ),
    channels="Channels: {channels}.",
    children=(
        "Our services are offered directly to children as well. Where the use of a child's data rests on "
        "consent, a child under {age} needs the consent or authorisation of the holder of parental "
        "responsibility ({law})."
    ),
    complaint=(
        "If you think that we break the law in using your data, you can lodge a complaint with a supervisory "
        "authority, above all in the EU country where you live or work or where it happened (Article 77). In "
        "our country it is the one below. You are welcome to tell us first."
    ),
    consent_explicit="We ask for your explicit consent to this.",
    consent_texts="These are the exact words you are asked to agree to, each with a choice of its own:",
    cookie_consent="Only with your consent: {purpose}.",
    cookie_shared="Can also be read by: {recipients}.",
    cookies=(
        "A cookie is data that a website stores on your device or reads from it; the same rules hold for "
        "other such techniques ({law}). Our website uses these:"
    ),
    cookies_receipts="For each choice we keep a receipt: what was asked and what you chose, the time, and a random number that your browser knows. Who you are is not in it. It holds for {holds}, and is then kept for {kept} as proof.",
    cookies_choice=(
        "Those that are not necessary are used only if you have agreed to them, and you can use the website "
        "without agreeing."
    ),
    cookies_identifiable=(
        "We also keep IP addresses ({labels}). Such an address, alone or together with a cookie, can point to "
        "you, so we treat both as personal data."
    ),
    cookies_necessary=(
        "All of them are necessary for what you ask of the website, so you need not agree to any."
    ),
    cookies_none="Our website stores no cookies on your device and reads none from it.",
    cookies_required="Only those who accept all of them can use the website.",
    customers_only=(
        "Only to our customers, and about our own similar products and services. You can refuse it free of "
        "charge at any time and in every message ({law})."
    ),
    disclosure_law="We give your data to anybody else only when the law obliges us to.",
    disclosure_permission=(
        "We give your data to anybody else only with your permission, or when the law obliges us to. You can "
        "give your permission {channels}, and withdraw it at any time."
    ),
    disclosure_sender=(
        "A permission counts only once we know that it comes from you: if it comes from an address that we do "
        "not have for you, we first ask you to confirm it."
    ),
    engaged_by="Engaged by {name}.",
    evidence="So that lawful use can be shown later (Article 5(2)), the system itself keeps:",
    evidence_consents=(
        "Your consents and refusals: what was asked, in which words, what you answered and when"
    ),
    evidence_erasure=(
        "When your data is erased, the keys that its backups would need are destroyed as well. An entry that "
        "something was erased, and when, stays in the log without the data itself."
    ),
    evidence_log="Each use of your data: when, for which purpose and what was done",
    evidence_requests="Your requests, with the letters that belong to them and our answers",
    fields=(
        "These details describe you. Beside each stands what it is used for, whether you must give it and "
        "what follows if you do not."
    ),
    joint_ask="You can ask us for the essence of the arrangement with {names}.",
    joint_controllers=(
        "Joint controllers decide with us about their part, and we have agreed who does what (Article 26). "
        "You can use your rights against any of us."
    ),
    joint_essence="The essence of the arrangement:",
    law=(
        "This notice gives what Articles 13 and 14 of the General Data Protection Regulation (EU) 2016/679 "
        "ask for. Articles named below are articles of that regulation unless another act is named."
    ),
    law_finland="In Finland the Data Protection Act (1050/2018) supplements it.",
    no_access="Does not see your data.",
    no_automated=(
        "We make no decisions about you by automated means alone, and do no profiling that would have legal "
        "or similarly significant effects on you (Article 22)."
    ),
    no_children="Our services are not offered directly to children (Article 8).",
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
        "and to profiling for it. We then stop at once (Article 21(2) and (3)). Write to {email} or tell us "
        "in any other way."
    ),
    originals_deleted=(
        "A letter that you send us by e-mail is deleted from our mailbox once the register has it."
    ),
    originals_moved=(
        "A letter that you send us by e-mail also stays in our mailbox, in a folder of its own, until we delete it there."
    ),
    place_keeps="{place}. Kept for {period}.",
    place_own="{controller}, own premises",
    portability=(
        "Some data you can have in a common machine-readable format (JSON), or have us send to another "
        "controller where that is technically feasible (Article 20)."
    ),
    portability_covers="This covers: {data}.",
    portability_what=(
        "It is what you have given us yourself and what we process automatically for these purposes: "
        "{purposes}."
    ),
    publications=(
        "We publish this only if you have agreed to it separately. You can withdraw your consent at any time, "
        "and we then take the publication down."
    ),
    purposes="Your data is used for these purposes and no others. Each has one legal basis.",
    recipient_hosts="Our website loads content from it: {hosts}.",
    recipients="Data is received only by those named here, and only for the purposes named with them.",
    records="These are dated entries that arise when we deal with each other.",
    retention=(
        "When its time has passed, data is erased. If you ask for it and the law allows, we erase it sooner."
    ),
    retention_default="The purposes that the data serves need it for this long.",
    rights="You have these rights. Some depend on the legal basis or have exceptions, which we then explain.",
    seen_by="Seen only by: {roles}.",
    sensitive="The law protects this data specially. We keep it because of:",
    source_not_public="{source} (not a publicly accessible source)",
    source_public="{source} (a publicly accessible source)",
    sources_third_party="We also get data from others than yourself (Article 14): {sources}.",
    staff="Among our own staff, only those whose work needs it see your data, each for these purposes:",
    statistics="We count by: {by}. A group of fewer than {count} people is not shown.",
    subjects="Whose data: {subjects}.",
    transfer_assessed="Law and practice of the country last assessed on {day}.",
    transfer_listing="The recipient is on the list that the decision is limited to; last checked on {day}.",
    transfer_occasional="It happens once, not as a rule.",
    transfers="These recipients are outside the EU and the EEA:",
    versions=(
        "This notice is made from the description that the register itself runs from; the fingerprint "
        "identifies that description. You can have earlier versions from us. Before we use your data for a "
        "new purpose, we tell you (Article 13(3))."
    ),
    withdrawal=(
        "You can withdraw your consent at any time, as easily as you gave it: with the link in the message, "
        "or at {email}. What was done before remains lawful, and withdrawing has no other consequences "
        "(Article 7(3)). This concerns: {purposes}."
    ),
    withdrawal_device=(
        "What our website may do on your device you allow, and withdraw, on the website itself: on any of its "
        "pages, the one as easily as the other. This concerns: {purposes}."
    ),
)

ANSWER: Final = AnswerWords(
    action="What was done",
    answered_at="Answered",
    categories="Categories of your data",
    categories_text="What we hold about you is of these kinds (Article 15(1)(b)):",
    channel="How and in which language",
    choice="Your choice",
    change="What happened",
    consents="Your consents",
    contents="Contents",
    contract_begins="From",
    contract_ends="Until",
    contract_lasts="in force",
    contracts="Your contracts and services",
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
    lifted="Lifted",
    objections="Your objections",
    purposes_text="Your data is used for these purposes (Article 15(1)(a)):",
    received="Request received",
    received_at="Received",
    recipients_text="For these purposes your data is, or has been, received by (Article 15(1)(c)):",
    records="Our dealings with you",
    reference="Reference",
    request_kinds="What you asked for",
    requests="Your requests",
    retention_text="This is how long what we hold about you is kept (Article 15(1)(d)):",
    restrictions="Restrictions on the use of your data",
    retired="No longer part of the register",
    retired_kept="Until the change of the register is carried out",
    sources_text="What we hold about you comes from these sources (Article 15(1)(g)):",
    state="State",
    text_shown="The words you were shown",
    title="The data we hold about you",
    until="said until {when}",
    uses="How your data has been used",
    uses_text=(
        "The log tells when and for what your data was used. The names of our employees are not part of your "
        "data (Court of Justice, C-579/21)."
    ),
    value="Value",
    when="When",
)

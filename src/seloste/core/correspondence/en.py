"""The letters in English."""

from typing import Final

from seloste.core.correspondence import texts
from seloste.core.letters.kinds import Kind
from seloste.core.requests import WhyNot

TEXTS: Final = texts.Texts(
    calendar=texts.Calendar(
        date="{weekday} {day}\N{NO-BREAK SPACE}{month} {year}",
        weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        months=(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
    ),
    frame=texts.Frame(
        greeting="Hello,",
        any_way_matter=(
            "You can reply to this e-mail or reach us in any other way. The reference helps us find your "
            "request, but you do not have to give it."
        ),
        any_way="If you have questions, reply to this e-mail or reach us in any other way.",
        reference="Reference: {reference}",
        no_papers="Please never send us a copy of an identity document.",
        regards="Kind regards",
        contact="Contact: {contact}, {email}",
        notice="Our privacy notice:",
    ),
    acknowledgement=texts.Acknowledgement(
        subject="We received your request",
        received="{controller} received your request about personal data on {received}.",
        due=(
            "We answer without delay, by {due} at the latest. If the request turns out to be complex, we may "
            "need until {extended}. In that case we tell you so, and why, by the first of these dates."
        ),
        understood="We understood your request like this: {kinds}. If you meant something else, tell us.",
        confirm=(
            "Please confirm that the request is yours: it is about personal data, and anybody could have sent it "
            "in your name. Please do so on this page by {link_expires}:"
        ),
        unconfirmed=(
            "If you do not confirm, we still answer in time, but we cannot give you any personal data, nor correct "
            "or erase any."
        ),
        not_you=(
            "If the request is not yours, do nothing. Without the confirmation we give nobody any data "
            "because of it, and we correct and erase nothing."
        ),
        other_way="If the link does not suit you, tell us and we find another way.",
    ),
    acknowledgement_unknown=texts.AcknowledgementUnknown(
        subject="We received your request",
        received="{controller} received your request about personal data on {received}.",
        due="We answer without delay, by {due} at the latest.",
        unknown=(
            "This e-mail address is not in our register, so we do not know whose data to look "
            "for. Please tell us by which other e-mail address or telephone number we may know you. If there "
            "is none, tell us that."
        ),
        next=(
            "Before we give out, correct or erase any personal data, we make sure that they are yours. For that we contact you "
            "in a way we already know."
        ),
    ),
    confirm_identity=texts.ConfirmIdentity(
        subject="Is this request yours?",
        received=(
            "{controller} has received a request about personal data, and we think it came from you. We write "
            "to this e-mail address because we knew it before the request came."
        ),
        confirm="If the request is yours, please confirm it on this page by {link_expires}:",
        not_you=(
            "If the request is not yours, do nothing. Without the confirmation we give nobody any data "
            "because of it, and we correct and erase nothing."
        ),
        other_way="If the link does not suit you, tell us and we find another way.",
    ),
    answer_ready=texts.AnswerReady(
        subject="Our answer to your request is ready",
        ready="{controller} has answered your request about personal data. Fetch the answer here by {expires}:",
        code=(
            "When you open the link, you can have a one-time code sent to this e-mail address. The answer "
            "opens only with the code."
        ),
        deleted="After that day the answer is deleted from the service. You can ask again, free of charge.",
        complaint=(
            "If you are not satisfied, tell us. You may also lodge a complaint with the supervisory "
            "authority; our privacy notice says how."
        ),
    ),
    outcome=texts.Outcome(
        subject="Our answer to your request",
        answered="{controller} has handled your request about personal data, received on {received}.",
        parts="What we did:",
        done="done",
        in_answer="in the answer",
        refused="not done. {why}",
        kept_by_law=(
            "The law obliges us to keep some records, such as invoices, for a set time. Our privacy notice says "
            "which, and for how long. They are used for nothing else."
        ),
        last_letter=(
            "This letter is the last one to you about this request, and we do not keep this e-mail address for "
            "longer than sending it takes and {days} days after that."
        ),
        kinds={
            Kind.ACCESS: "access to your data",
            Kind.RECTIFICATION: "correction",
            Kind.ERASURE: "erasure",
            Kind.RESTRICTION: "restriction of processing",
            Kind.OBJECTION: "objection to processing",
            Kind.PORTABILITY: "your data in a form to take along",
            Kind.CONSENT_WITHDRAWAL: "withdrawal of consent",
            Kind.DISCLOSURE_PERMISSION: "permission to disclose your data",
            Kind.DISCLOSURE_WITHDRAWAL: "withdrawal of a permission to disclose your data",
        },
        why_not={
            WhyNot.IS_RIGHT: "We checked the data, and what we keep is right.",
            WhyNot.LAW_KEEPS: "The law obliges us to keep the data for a set time (GDPR, Article 17(3)(b)).",
            WhyNot.STILL_NEEDED: (
                "We still need the data for what they were collected for (GDPR, Article 17(1))."
            ),
            WhyNot.CLAIMS: "We need the data for a legal claim (GDPR, Article 17(3)(e)).",
            WhyNot.NO_GROUND: "None of the grounds for a restriction is at hand (GDPR, Article 18(1)).",
            WhyNot.WEIGHS_MORE: (
                "We have compelling legitimate grounds that weigh more (GDPR, Article 21(1))."
            ),
            WhyNot.NOTHING_THERE: "We keep nothing of the kind about you.",
        },
    ),
    nothing_held=texts.NothingHeld(
        subject="Our answer to your request",
        nothing=(
            "{controller} has searched its register. We hold no personal data under this e-mail address, apart "
            "from your request and our letters about it."
        ),
        elsewhere=(
            "If we may know you by another e-mail address or telephone number, tell us and we search again, "
            "free of charge."
        ),
        complaint=(
            "If you think that our answer is wrong, you may lodge a complaint with the supervisory authority "
            "or take the matter to court."
        ),
        authority="Supervisory authority:",
    ),
    reply=texts.Reply(subject="Our answer to your message"),
    sign_in_code=texts.SignInCode(
        subject="Your one-time code",
        asked="{controller} sends you this code because it was asked for on our website:",
        lasts_one="Type it on the page where you asked for it. It works once, for {minutes} minute.",
        lasts="Type it on the page where you asked for it. It works once, for {minutes} minutes.",
        secret="Do not give it to anyone. We never ask for it by telephone or e-mail.",  # noqa: S106 (a sentence)
        not_you="If you did not ask for it, do nothing. Nobody gets in without the code.",
    ),
    confirm_consent=texts.ConfirmConsent(
        subject="Please confirm your consent",
        given=(
            "{controller} received the consent below together with this e-mail address. It counts only if you "
            "confirm it."
        ),
        purpose="Purpose: {purpose}",
        words="The consent reads:",
        confirm="If you gave this consent, confirm it here by {expires}:",
        unconfirmed=(
            "Without the confirmation the consent does not take effect, and nothing is sent to you on the "
            "strength of it. If it was not you, or if you have changed your mind, do nothing."
        ),
        withdraw="You can withdraw your consent at any time, as easily as you gave it.",
    ),
    consent_confirmed=texts.ConsentConfirmed(
        subject="Your consent is confirmed",
        confirmed="You have confirmed the consent below to {controller}, and it is now in effect.",
        withdraw=(
            "You can withdraw it at any time, as easily as you gave it and without giving a reason. Keep this "
            "letter: the page below does it."
        ),
        after="What was done on the strength of it before that remains lawful; nothing is done after.",
    ),
)

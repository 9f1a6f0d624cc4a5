"""English sentences as notices have them: what breaks a rule is found, and what is right to say is not."""

import pytest
from worded import cases, finds

BROKEN = {
    "L01": (
        "Our register complies with the Personal Data Act (523/1999).",
        "This description is drawn up under sections 10 and 24 of the Finnish Personal Data Act.",
        "Data is handled according to Act No. 523/99 and good practice.",
        "Under the personal data act you may inspect your data once a year free of charge.",
        "We send electronic marketing only as allowed by act 516/2004.",
    ),
    "L02": (
        "By browsing this website, you consent to the collection of statistics about your visit.",
        "The customer gives his or her consent to the processing of personal data by submitting the contact form.",
        "Use of our online shop constitutes consent to what is described below.",
        "If you continue to use the site, you accept cookies from our advertising partners.",
        "Users who have not answered our letter are deemed to have given their consent to the newsletter.",
        "Unless you tell us otherwise, you agree that we share your information with our group companies.",
        "The box “I want offers” is pre-ticked so that ordering is quicker.",
        "We take it that you are happy with cookies, as no setting has been changed.",
    ),
    "L04": (
        "Personal data may be stored in Finland, Ireland or any other country.",
        "Backups are kept on servers located in Europe or elsewhere.",
        "Your details can be processed wherever our technology partners operate.",
        "We host our systems in data centres worldwide.",
        "The data is kept at locations chosen by our hosting company.",
        "Information is transferred to countries in which our suppliers have staff.",
    ),
    "L05": (
        "Customer data is stored until further notice.",
        "We retain your contact details for as long as is necessary for the purposes of this register.",
        "Your profile is kept until you request its deletion.",
        "Job applications may be held indefinitely.",
        "The storage period has not been defined for the customer register.",
        "We keep the messages permanently.",
    ),
    "L13": (
        "Sending newsletters and other similar purposes.",
        "We use the data to manage the customer relationship, e.g. to invoice.",
        "Delivering orders, answering questions, etc.",
        "Your data is processed for the purposes as described in our general terms.",
        "Personal data is used to improve our products and services.",
        "We process the details for various business needs.",
    ),
    "L16": (
        "You need to accept cookies before you can sign in to the service.",
        "The online shop cannot be used without accepting all cookies.",
        "Our service requires that users accept the use of cookies.",
        "Acceptance of cookies is a condition of using the site.",
        "Visitors can read the articles only after they have accepted marketing cookies.",
        "The site will not work if you refuse advertising cookies.",
    ),
    "L17": (
        "Cookies cannot be used to identify an individual visitor.",
        "The cookies on our site do not contain any personal data.",
        "No user can be identified by means of the cookies.",
        "All information collected with cookies is anonymous.",
        "It is not possible to identify you on the basis of cookies.",
        "We gather visitor statistics with anonymous cookies.",
    ),
    "L19": (
        "The request for inspection must be made in writing and sent to our office.",
        "Requests shall be submitted by letter to the person in charge of the register.",
        "We process only written requests from customers.",
        "You must send your claim in a signed letter, or by letter at least.",
        "All requests must be sent to the address privacy@example.com.",
        "Access requests are accepted solely in person at our head office.",
    ),
    "L22": (
        "The company is not liable for any loss that results from the processing of data.",
        "We accept no responsibility for data breaches caused by third parties.",
        "By using the portal you release us from all claims.",
        "The customer waives every claim for compensation against the service provider.",
        "The controller disclaims all liability for its register.",
        "We are not responsible for the security of the customer's own devices or for any data leaks.",
        "You browse our pages at your own risk.",
    ),
    "L23": (
        "The courts of Finland shall have exclusive jurisdiction over disputes about this policy.",
        "Any dispute shall be settled in the District Court of Helsinki.",
        "Claims concerning personal data can be brought only before Finnish courts.",
        "Disputes arising from the register are finally resolved by arbitration in Turku.",
        "The parties agree on the sole jurisdiction of the Vantaa district court.",
    ),
    "L24": (
        "By continuing, you accept this privacy policy.",
        "I have read and understood the above and agree to it.",
        "I hereby acknowledge that my data is processed.",
        "If you do not agree with this statement, please leave the site.",
        "If any provision of this document is held invalid, the others remain in force.",
        "This notice is governed by the laws of Finland.",
        "The customer is liable for damage that viruses from his or her network cause.",
        "This description forms part of the agreement between us and the customer.",
    ),
    "L28": (
        "Permission given by e-mail counts as written permission.",
        "Consent to disclosure sent by email is regarded as written consent.",
        "The customer's written permission may also be given by e-mail.",
        "A permission by e-mail is sufficient.",
        "An e-mail message is valid as written authorisation.",
    ),
}

RIGHT = {
    "L01": (
        "The Personal Data Act (523/1999) was repealed on 1 January 2019.",
        "In Finland the Data Protection Act (1050/2018) supplements the regulation.",
        "The former Personal Data Act no longer applies to our register.",
        "Our Norwegian company follows the Norwegian Personal Data Act.",
        "We keep an account of each act that concerns personal data.",
    ),
    "L02": (
        "You do not consent to anything by visiting our site.",
        "Using the service is not consent to marketing, which we ask for separately.",
        "You can withdraw your consent by contacting us or by using the link in the message.",
        "By ticking the box you consent to receive our newsletter.",
        "Silence is no consent.",
        "We use no pre-ticked boxes.",
        "By sending the form you ask us to answer your question.",
    ),
    "L04": (
        "Data is stored in Finland, and backups are kept in Sweden.",
        "We do not transfer your data to any other country.",
        "Some data is transferred to Norway and other countries in the EEA.",
        "You can write to us elsewhere as well.",
        "The server is located in Finland, where our provider has its data centre.",
        "You can read the publications wherever you are.",
    ),
    "L05": (
        "We keep invoices for as long as the law demands.",
        "Data is stored as long as necessary, at most two years after the last contact.",
        "Your subscription is valid until further notice.",
        "We retain the data for three years and then delete it permanently.",
        "Nothing is kept indefinitely.",
        "We keep the address of the newsletter until you withdraw your consent.",
    ),
    "L13": (
        "We send invoices and follow that they are paid.",
        "The data is used for no other purposes.",
        "We count orders to decide which services to develop.",
        "We develop the services together with the customers who have asked to take part.",
        "We deliver what you have ordered.",
    ),
    "L16": (
        "You do not have to accept cookies.",
        "You can use the website without accepting cookies.",
        "You need to allow the necessary cookies in order to sign in.",
        "We use analytics cookies only if you accept them.",
        "The law requires consent to other cookies.",
        "Some functions may be unavailable if you refuse cookies.",
    ),
    "L17": (
        "Cookies hold an identifier, which can point to a person.",
        "We do not use cookies to identify you.",
        "Our statistics are totals from which nobody can be identified.",
        "Cookies are not used to identify visitors.",
        "We anonymise statistics as soon as they have been counted.",
    ),
    "L19": (
        "You can send your request in writing or by phone.",
        "Make your request in any way you like; e-mail is the fastest.",
        "We answer your request in writing.",
        "A notice of termination of the contract must be made in writing.",
        "Requests need not be made in writing.",
        "Our staff pass each request on to the contact person.",
    ),
    "L22": (
        "We are not responsible for the security of the customer's own devices and systems.",
        "We are not liable for damage caused by your own equipment.",
        "Nothing in this notice releases us from liability.",
        "The controller is responsible for the security of the register.",
        "You are not liable for the costs of a request.",
        "We are not responsible for the content of other websites.",
        "Softpix Ltd is a limited liability company.",
    ),
    "L23": (
        "You can take the matter to a court in the country where you live.",
        "Finnish law governs the contract.",
        "Disputes with companies are settled in the District Court of Helsinki; consumers may go to the court of their home.",
        "You can complain to the authority or go to court.",
        "We disclose data to courts only when the law obliges us to.",
    ),
    "L24": (
        "You do not need to accept this notice; it tells how we use data.",
        "This notice gives what Articles 13 and 14 ask for.",
        "Our board approved this notice in May.",
        "Finnish law governs the contract.",
        "We agreed with the processor that it follows our instructions.",
        "You can accept or refuse each use of cookies.",
    ),
    "L28": (
        "An e-mail counts as written permission when it comes from an address that we already have for you.",
        "Permission by e-mail is written permission. We check who the sender is before we act on it.",
        "We ask for your written permission by e-mail.",
        "You can give your permission on paper.",
        "You can withdraw a permission by e-mail.",
    ),
}


@pytest.mark.parametrize(("rule", "sentence"), cases(BROKEN))
def test_an_english_sentence_that_breaks_a_rule_is_found(rule, sentence):
    """What real notices say, in words of different builds."""
    assert finds(rule, sentence)


@pytest.mark.parametrize(("rule", "sentence"), cases(RIGHT))
def test_an_english_sentence_that_is_right_to_say_is_left_alone(rule, sentence):
    """What denies the thing, confines it, or only sounds like it."""
    assert finds(rule, sentence) == []

"""The sentences of a made-up privacy policy, of the length and the kinds that sites have."""

from __future__ import annotations

# Title, sentences, and the items of the list behind the sentence that ends with a colon.
SECTIONS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "Scope of this policy",
        (
            "This privacy policy tells what Harbor Lane Dental LLC (“Harbor Lane Dental”, “we”, "
            "“us”) does with personal information that we collect through this website, by "
            "telephone, by text message and at our front desk.",
            "By using the website you accept the practices described in this policy.",
            "It does not apply to websites of others to which we link, such as those of insurers, "
            "laboratories, banks and networks on which people share pictures.",
            "Some of our services have a notice of their own, which then counts beside this one; "
            "where the two differ, the notice for that service decides.",
            "We encourage you to read the whole of it before you give us any information about "
            "yourself or about somebody in your care.",
        ),
        (),
    ),
    (
        "Information that you give us",
        (
            "When you ask for a visit, fill in a form, write to us or apply for work here, we "
            "collect the information that you enter.",
            "Depending on what you ask for, it may include the following:",
            "You need not give us all of it; without some of it we may be unable to plan a visit, "
            "to bill an insurer or to answer a question.",
            "If you give us information about another person, please make sure that this person "
            "agrees and has seen this policy.",
            "Notes that a dentist takes during a visit are part of your record of treatment and "
            "are protected by the rules for health information, not by this page alone.",
        ),
        (
            "your name, initials, date of birth and postal address",
            "your e-mail address and your mobile telephone number",
            "the name of your insurer, your member number and your group number",
            "medicines that you take, allergies and earlier treatments",
            "the day and hour that suit you, and how you would like to be reminded",
            "your resume and the names of people whom we may ask about you",
        ),
    ),
    (
        "Information that we collect by ourselves",
        (
            "Like most websites, ours writes down some information in log files whenever a page "
            "is opened.",
            "This information may include the address of your connection, the kind of browser, "
            "the name of your provider, the page that led you here, the operating system, and day "
            "and time of the request.",
            "We use cookies and pixels to tell one visit from another, to remember the language "
            "that you chose and to see which pages people leave at once.",
            "You can set your browser to refuse cookies or to tell you when one is sent; some "
            "parts of the website may then not work as they should.",
            "Where you allow it, we may use the place of your device to show which of our offices "
            "is nearest.",
            "We may combine what we collect by ourselves with what you gave us; the whole is then "
            "treated as personal information.",
            "Some browsers send a signal that asks websites not to follow people; there is no "
            "common understanding of it, and our website does not answer it at this time.",
        ),
        (
            "cookies that the website cannot work without, such as the one of those signed in",
            "cookies that count visits without telling who came",
            "cookies that remember how large you like the letters",
            "pixels in newsletters that tell us whether one was opened",
        ),
    ),
    (
        "How we use information",
        (
            "We use personal information to run the practice, to treat you well and to keep the "
            "website safe.",
            "In particular, we use it for these purposes:",
            "We do not use health information to advertise to you without your written permission.",
            "Where the law asks for your consent, we ask for it first, and you may take it back at "
            "any time; what was done before stays lawful.",
            "If we want to use information for a purpose that is not named here, we will tell you "
            "and, where we must, ask you.",
        ),
        (
            "to plan, confirm, move and remind you of visits",
            "to bring together your records, x-rays and plans of treatment",
            "to send bills and receipts, and to collect what is due",
            "to answer your questions and complaints",
            "to find and stop fraud, abuse and errors",
            "to obey laws, courts and licensing boards",
            "to train our people and to improve how we work",
        ),
    ),
    (
        "Text messages",
        (
            "If you tick the box on our form, or text JOIN to our number, we send you text "
            "messages about your visits: confirmations, reminders and changes of hour.",
            "Up to four messages a month; message and data rates may apply.",
            "Consent to receive texts is not a condition of treatment or of any purchase.",
            "Reply STOP to any message to end them, or HELP for help; you may also call the front "
            "desk at (503) 555-0142.",
            "No mobile information will be shared with third parties or affiliates for marketing "
            "or promotional purposes.",
            "Text messaging originator opt-in data and consent will not be shared with any third "
            "parties, except with the providers who deliver the messages for us.",
            "Carriers are not liable for delayed or undelivered messages.",
            "The terms of this program stand on our page of terms, to which we link at the foot "
            "of each page.",
        ),
        (),
    ),
    (
        "With whom we share information",
        (
            "We do not sell personal information, and we do not rent or trade lists of patients.",
            "We share personal information only as this section tells:",
            "Those who work for us may use the information for that work alone, must keep it "
            "secret and must delete it when the work is done.",
            "We may disclose information when a law, a court order or a subpoena requires it, or "
            "when we believe that it is needed to protect the safety of a person.",
            "If the practice is sold or merged, records of patients may be transferred to the new "
            "owner, who is bound by this policy until you are told otherwise.",
            "We may share aggregated information that names nobody, for example how many people "
            "asked for a cleaning in a month.",
            "We never give your telephone number to companies that want to sell you something.",
        ),
        (
            "laboratories that make crowns, bridges and aligners for you",
            "insurers and the clearing houses that carry claims to them",
            "service providers that host our website, send our messages and print our letters",
            "other dentists and physicians who treat you, when you or they ask for it",
            "banks and processors that handle payments",
            "accountants, lawyers and auditors who advise us",
        ),
    ),
    (
        "How long we keep information",
        (
            "We keep records of treatment for as long as the law of the state asks, which is seven "
            "years after the last visit for adults and longer for children.",
            "Information from forms that did not lead to a visit is deleted after eighteen months.",
            "Log files are kept for ninety days, and recordings of calls for thirty.",
            "When information is no longer needed, paper is shredded and files are wiped.",
        ),
        (),
    ),
    (
        "How we protect information",
        (
            "We use locks, passwords, encryption and training that fit the kind of information.",
            "Only people who need a record for their work can open it, and each opening is written "
            "down.",
            "No way of sending or storing information is safe beyond all doubt, so we cannot "
            "promise that nothing will ever go wrong.",
            "If your information is lost or seen by somebody who should not have seen it, we will "
            "tell you and the authorities as the law asks.",
        ),
        (),
    ),
    (
        "Children",
        (
            "Our website is not meant for children under thirteen, and we do not knowingly collect "
            "information from them without a parent.",
            "If you believe that a child has given us information, please write to us and we will "
            "delete it.",
            "Records of children whom we treat are kept with the permission of a parent or "
            "guardian, who may see them.",
        ),
        (),
    ),
    (
        "Why we may share information with each kind of recipient",
        (
            "Laboratories: we share your name, your age and the shape of your teeth with the "
            "laboratory that makes your crown, and with nobody else who might make one.",
            "Insurers: if you ask us to bill your insurer, we share dates, codes and amounts of "
            "your treatment; the insurer may ask for pictures and notes, which we then provide.",
            "Service providers: companies that host our website, store our files, answer our "
            "telephones at night or deliver our messages have access to the personal information "
            "that they need to perform their functions, but may not use it for other purposes.",
            "Payment processors: the number of your card goes straight to the processor; we are "
            "given the last four digits and the amount, and share neither.",
            "Other dentists: when you move away, we transfer your records to the dentist whom you "
            "name, once you have signed a form for it.",
            "Public authorities: some illnesses must be reported, and boards may inspect records "
            "to see whether we work as we should.",
            "Researchers: universities may be given figures from which nobody can be told; before "
            "anything else is disclosed to them, you will be asked.",
            "Family and friends: with your permission, or where you cannot be asked, we may tell "
            "those who care for you how you are and when to fetch you.",
            "Each contract with a provider says which information is shared, for how long, and "
            "that it is not sold, rented, disclosed or combined with information from elsewhere.",
            "A list of the providers that we use today can be had from the front desk.",
        ),
        (),
    ),
    (
        "Your choices",
        (
            "You can ask us not to send letters, e-mail, calls or texts, each by itself, and "
            "we will keep a note of it so that it stays so.",
            "Every newsletter ends with a link by which you leave the list at once.",
            "You may opt out of reminders as well; please remember your visits yourself then, as "
            "a visit that is missed may be charged.",
            "Under the heading cookie settings at the foot of each page you see which cookies "
            "are set, and can switch off all but those that the website cannot work without.",
            "If you have an account, you can look at your details there and change most of them.",
            "Where we ask for consent you are free to withhold it, and no treatment that you need "
            "will depend on it.",
            "To learn who has seen your record in the past six years, ask for an accounting of "
            "disclosures; one in each twelve months is free of charge.",
        ),
        (
            "call (503) 555-0142 on workdays between eight and five",
            "write to privacy@harborlanedental.example",
            "send a letter to 210 Harbor Lane, Suite 4, Portland, OR 97209",
            "ask at the front desk of any of our offices",
        ),
    ),
    (
        "Information that is sent abroad",
        (
            "Our computers stand in the United States, and so do those of nearly all of our "
            "service providers.",
            "If you open the website from another country, your information will be transferred "
            "to the United States, whose laws may protect it less than those at home.",
            "One provider of translations works from Canada; it is given the text to be "
            "translated without names, and deletes it after the work.",
            "People in the European Economic Area may ask for a copy of the clauses by which such "
            "a transfer is made lawful.",
        ),
        (),
    ),
    (
        "Advertising and analytics",
        (
            "We use a service that counts visits and draws charts of them for us; it may set "
            "cookies of its own.",
            "The service may not use the counts for its own advertising, and we have switched off "
            "the setting by which it would compare visits over several websites.",
            "Now and then we place notices on other websites; whoever shows them learns that "
            "somebody saw the notice, not who it was.",
            "You can object to notices that follow your interests on the pages of the industry's "
            "own associations.",
        ),
        (),
    ),
    (
        "Changes to this policy",
        (
            "We may change this policy when our services or the law change.",
            "The day at the top tells when it was last changed; earlier versions can be had at the "
            "front desk.",
            "If a change matters much, we show a notice on the website for thirty days or send you "
            "an e-mail.",
        ),
        (),
    ),
)
# Each of these gets all of RIGHTS, as policies repeat them.
STATES = ("Oregon", "California", "Washington", "Colorado", "Virginia", "Texas", "Utah")
RIGHTS = (
    "If you live in {state}, the law of that state gives you further rights over personal "
    "information that is not part of a record of treatment.",
    "You may ask us whether we hold information about you, and have a copy of it in a form that "
    "you can take to somebody else.",
    "You may have errors corrected and, within limits, have information deleted.",
    "You may object to the sale of personal information, to its sharing for advertising that "
    "follows people over several websites, and to decisions that a machine takes alone.",
    "As said above, we do not sell information about people in {state}, and have not done so in "
    "the past twelve months.",
    "To use these rights, write to privacy@harborlanedental.example or call us; we answer within "
    "forty-five days, and tell you why if we need longer.",
    "We will ask for enough details to be sure that it is you who asks, and use them for nothing "
    "else.",
    "Somebody else may ask in your name if you allow it in writing.",
    "If we decline, you may appeal by answering our letter; if the appeal fails, you may complain "
    "to the attorney general of {state}.",
    "We will not treat you worse, charge you more or refuse you a visit because you used a right.",
    "In the past twelve months we collected these kinds of information about people in {state}:",
)
KINDS = (
    ("Identifiers", "name, address, e-mail address, member number", "you, your insurer", "no"),
    ("Contact details", "telephone number, language, preferred hour", "you", "no"),
    ("Commercial information", "visits booked, bills, payments", "you, our records", "no"),
    ("Activity on the internet", "pages opened, links pressed", "your browser", "no"),
    ("Place", "the town from which a page is opened", "your connection", "no"),
)
COOKIES = tuple(
    (f"hl_{name}", purpose, f"{months} months")
    for name, purpose, months in (
        ("session", "keeps you signed in while you book a visit", 1),
        ("lang", "remembers the language that you chose", 12),
        ("size", "remembers how large you like the letters", 12),
        ("consent", "remembers what you said to cookies", 6),
        ("count", "counts visits without telling who came", 3),
        ("src", "remembers which page led you here", 1),
    )
)

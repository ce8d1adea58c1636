"""Whoever sends for others says so in many words, and many say the like who do not."""

import pytest

from a2p_lint import Application, Linter
from a2p_lint.plugins import plugged_in_rules

(RULE,) = (rule for rule in plugged_in_rules() if rule.id == "identity/sends-for-others")


def places(description: str) -> list[str]:
    """Where the rule hits a campaign with this description."""
    application = Application.model_validate({"campaign": {"description": description}})
    return [finding.at for finding in Linter(rules=[RULE]).lint(application).findings]


@pytest.mark.parametrize(
    "description",
    [
        "Textpilot sends appointment reminders on behalf of our clients.",
        "On behalf of several businesses, we text people who booked with them.",
        "Textpilot is a platform that lets small businesses text their customers.",
        "Our customers, independent dental offices, send reminders to their own patients.",
        "We run campaigns. Our clients use Textpilot to message their subscribers.",
        "Texts and offers are sent by us on behalf of various brands.",
        "Our software allows businesses to send promotions to their customers by text.",
        "Nous envoyons des textos pour le compte de nos clients.",
        "Nos clients envoient des rappels à leurs patients.",
        "Enviamos mensajes en nombre de nuestros clientes.",
        "Nuestros clientes mandan ofertas por mensajes a sus clientes.",
    ],
)
def test_texts_for_other_businesses_are_seen(description: str) -> None:
    assert places(description) == ["/campaign/description"]


@pytest.mark.parametrize(
    "description",
    [
        "We text tenants on behalf of the owners about repairs in their homes.",
        "We text job candidates about interviews with our clients, local businesses that hire.",
        "An insurance broker reminds our clients of renewals; insurers pay claims to our clients.",
        "We send no texts on behalf of other businesses.",
        "A bookkeeper for small businesses texts its clients when documents are due.",
        "A school texts parents about their children and messages from their teachers.",
        "A florist texts our customers when flowers were delivered to their clients.",
        "Our customers send gift cards to their clients; we text the buyer about the order.",
        "Corporate sends offers on behalf of our local store to people who joined.",
        "We text our merchants payout notices: how much their customers paid this week.",
        "A bank sends fraud alerts to business customers about charges by their customers.",
        "An agency texts its own leads about webinars for businesses on reaching their customers.",
        "We text businesses when their customers dispute a charge.",
        "A chamber texts local businesses about events where members meet their customers.",
        "We text drivers about shipments that we carry on behalf of our customers.",
        "We text people when parcels from our merchants, sent to their customers, arrive.",
        "Agents of our team text their clients about showings.",
        "Stylists text their clients about appointments.",
        "A law firm texts our clients about the cases that it brings on behalf of our clients.",
        "A staffing company sends shift offers to nurses on behalf of hospitals.",
        "A nonprofit texts donors on behalf of its board.",
        "We pass messages of callers to our clients, and our clients call their customers back.",
        "We text our clients reports on how many texts went to their customers.",
        "Makes software with which practices text their patients. This campaign sends sign-in"
        " codes to our own users.",
        "Our customers get texts from their clients' portal.",
        "Our customers choose texts about their client accounts.",
        "We text people who book when businesses on our platform reply to their messages.",
        "An HOA manager texts owners notices on behalf of their association's board.",
        "A marketplace texts buyers when our merchants have shipped.",
        "A union texts members on behalf of its locals about their customers' boycott.",
        "Nous écrivons à nos clients au sujet de leurs visites.",
        "Enviamos a nuestros clientes recordatorios de sus citas.",
        "",
    ],
)
def test_texts_of_ones_own_are_left_alone(description: str) -> None:
    assert places(description) == []

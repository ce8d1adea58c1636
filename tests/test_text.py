"""Texts fold one way, words are found as whole words, and a denial is told from an assertion."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from a2p_lint.text import Passage, Words, fold, sentence_at, sentences, words_of

LONG = 1_000_000


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("STOP", "stop"),
        ("ARRÊT", "arret"),
        ("ＳＴＯＰ", "stop"),
        ("Straße", "strasse"),
        ("𝐅𝐑𝐄𝐄™", "freetm"),
        ("“Ünï” – ½ €", "“uni” – 1⁄2 €"),
        ("ﬁn", "fin"),
        ("", ""),
    ],
)
def test_case_accents_and_odd_letter_forms_do_not_matter(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Msg&data rates", " msg data rates "),
        ("don’t", " don t "),
        ("STOP2END", " stop2end "),
        ("  two\u00a0\u202fblanks\n", " two blanks "),
        ("短信STOP退订", " stop "),
        ("?!", "  "),
    ],
)
def test_words_are_letters_and_digits_with_one_blank_around(text: str, words: str) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("A replacement part", "ace", False),
        ("Ace: it is ready", "ace", True),
        ("We never share it", "share", True),
        ("Shared with none", "share", False),
        ("Shared with none", "share*", True),
        ("Opt - out here", "opt out", True),
        ("Opt.\nOut", "opt out", True),
        ("Désabonnez-vous", "desabonne*", True),
        ("", "stop", False),
    ],
)
def test_a_phrase_is_found_as_whole_words(text: str, phrase: str, found: bool) -> None:  # noqa: FBT001
    assert Passage(text).mentions(Words([phrase])) is found


@pytest.mark.parametrize("phrases", [[], [""], ["!"], ["*"]])
@pytest.mark.parametrize("text", ["Reply STOP", "", "!"])
def test_a_list_without_words_is_never_found(phrases: list[str], text: str) -> None:
    passage, words = Passage(text), Words(phrases)

    assert (passage.mentions(words), list(passage.places(words))) == (False, [])
    assert passage.length_at(words, 0) == 0


def test_places_lead_back_to_the_raw_text() -> None:
    raw = "Straße: ARRÊT, arrêt!"

    places = list(Passage(raw).places(Words(["arret"])))

    assert [(raw[place.start : place.end], place.word) for place in places] == [
        ("ARRÊT", 1),
        ("arrêt", 2),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We share numbers.", True),
        ("We do not share numbers.", False),
        ("We don't share numbers.", False),
        ("We don’t ever share numbers.", False),
        ("We will never, ever sell. We share numbers.", True),
        ("We not only share numbers.", True),
        ("No matter what, we share numbers.", True),
        ("We do not sell; we share numbers.", True),
        ("We don't sell but may, at times, share numbers.", True),
        ("Do not think that we would in any case share numbers.", True),
        ("We never share, but partners share.", True),
        ("No compartimos. Nunca share.", False),
        ("Nous ne les share pas.", False),
        ('The word "share" is on the page.', False),
        ("Le mot «share» y est.", False),
        ('It says "we share numbers".', True),
    ],
)
def test_what_is_denied_or_only_named_is_not_asserted(text: str, said: bool) -> None:  # noqa: FBT001
    assert Passage(text).asserts(Words(["share"])) is said


@pytest.mark.parametrize(
    ("word", "length"),
    [(0, 1), (1, 2), (2, 1), (3, 0), (4, 1), (-1, 0), (99, 0)],
)
def test_the_longest_phrase_at_a_word_is_measured(word: int, length: int) -> None:
    passage = Passage("Stop, opt out: then unsubscribing.")

    assert passage.length_at(Words(["stop", "opt", "opt out", "out", "unsub*"]), word) == length


def test_a_phrase_that_runs_past_the_end_does_not_stand_there() -> None:
    assert Passage("please opt").length_at(Words(["opt out*", "opt out now"]), 1) == 0


def test_the_marks_after_a_word_tell_where_a_clause_ends() -> None:
    passage = Passage("To end, reply STOP (now)!")

    assert [passage.between(word) for word in range(5)] == [" ", ", ", " ", " (", ")!"]
    assert [passage.clause_ends_after(word) for word in range(5)] == [
        False, True, False, True, True,
    ]  # fmt: skip


def test_a_full_stop_inside_a_word_or_number_ends_no_sentence() -> None:
    text = "Pay $4.50 at example.com. Reply STOP.HELP works! «Oui.» Fin\nNew; last"

    assert [text[start:end].strip() for start, end in sentences(text)] == [
        "Pay $4.50 at example.com.",
        "Reply STOP.HELP works!",
        "«Oui.»",
        "Fin",
        "New;",
        "last",
    ]


def test_the_sentence_at_a_place_is_given_whole() -> None:
    text = "We text you. We share numbers! Bye."

    assert sentence_at(text, text.index("numbers")) == "We share numbers!"
    assert sentence_at("", 0) == ""


@given(st.text())
def test_any_text_is_folded_and_searched_without_a_crash(text: str) -> None:
    passage = Passage(text)
    words = Words([*passage.words[:3], "stop", "opt out", "unsub*"])

    for place in passage.places(words):
        assert 0 <= place.start < place.end <= len(text)
        passage.denied(place)
        passage.named(place)
        assert passage.length_at(words, place.word) >= place.words
    assert "".join(text[slice(*span)] for span in sentences(text)).split() == text.split()


@pytest.mark.parametrize(
    "text",
    ["never stop " * (LONG // 11), "." * LONG + "x", ".”" * (LONG // 2) + "x", "é" * LONG],
    ids=["denials", "dots", "dots and quotes", "one word"],
)
def test_a_megabyte_is_read_to_its_end(text: str) -> None:
    """What takes the square of its length would not end here while anyone waits."""
    words = Words(["stop", "opt out"])

    assert Passage(text).asserts(words) in (True, False)
    assert sentences(text)[-1][1] == len(text)


@pytest.mark.parametrize(
    ("phrases", "needles"),
    [
        (["stop"], (" stop ",)),
        (["opt out", "unsub*", "opt out"], (" opt out ", " unsub")),
        (["stop\nend"], (" stop end ",)),
        (["Arrêt", "stop"], (" arret ", " stop ")),
        (["", "  ", "*"], ()),
        ([], ()),
    ],
)
def test_a_phrase_is_looked_for_by_its_folded_words_however_it_is_written(
    phrases: list[str], needles: tuple[str, ...]
) -> None:
    assert Words(phrases).needles == needles

"""What is judged: a brand, its campaign or toll-free block, and its numbers, normalised.

Texts are ``""`` and lists ``()`` when absent: absent and blank are the same. Listed values fold
to neutral words; everything else stays as it was written, because its faults are what is judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    PlainValidator,
    model_validator,
)

from a2p_lint.data import listed_values
from a2p_lint.evidence import NOTHING_SEEN, Evidence
from a2p_lint.listed import folded

LEGAL_FORMS = tuple(sorted(set(listed_values.LEGAL_FORMS.values())))
"""The neutral legal forms; a form in none of the known spellings stays as it was written."""

ENTITY_TYPES = frozenset(listed_values.ENTITY_TYPES.values())
"""The neutral kinds of entity."""
VERTICALS = frozenset(listed_values.VERTICALS.values())
"""The neutral lines of business; one in none of the known spellings stays as it was written."""

KINDS = ("toll_free", "sole_proprietor", "campaign", "brand")
"""The kinds of application; a report's ``kind`` is the first of these that holds."""


class Private(NamedTuple):
    """Marks a field as private: ``tax_id`` is masked always, the others with ``--redact``."""

    kind: str


def _listed(table: Mapping[str, str]) -> AfterValidator:
    return AfterValidator(lambda value: folded(value, table))


EntityType = Annotated[str, _listed(listed_values.ENTITY_TYPES)]
LegalForm = Annotated[str, _listed(listed_values.LEGAL_FORMS)]
Vertical = Annotated[str, _listed(listed_values.VERTICALS)]
UseCase = Annotated[str, _listed(listed_values.USE_CASES)]
TollFreeCategory = Annotated[str, _listed(listed_values.TOLL_FREE_CATEGORIES)]
OptInMethod = Annotated[str, _listed(listed_values.OPT_IN_METHODS)]
TaxId = Annotated[str, Private("tax_id")]
Person = Annotated[str, Private("person")]
Phone = Annotated[str, Private("phone")]
Email = Annotated[str, Private("email")]
Secret = Annotated[str, Private("secret")]
Texts = tuple[str, ...]


class Part(BaseModel):
    """One block of an application: frozen, closed to unknown fields, silent about its input."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    @model_validator(mode="before")
    @classmethod
    def _absent_is_blank(cls, value: object) -> object:
        if not isinstance(value, Mapping):
            return value
        data = {key: _plain(item) for key, item in value.items() if item is not None}
        for alias, name in ALIASES.get(cls.__name__, {}).items():
            if alias in data:
                if name in data:
                    raise ValueError(f"give {name} or its alias {alias}, not both")
                data[name] = data.pop(alias)
        return data

    def __repr_args__(self) -> Iterator[tuple[str | None, object]]:
        """Leave private fields out of repr, which services log."""
        for name, value in super().__repr_args__():
            marks = type(self).model_fields[name].metadata if name else ()
            if name != "numbers" and not any(isinstance(mark, Private) for mark in marks):
                yield name, value


ALIASES: Mapping[str, Mapping[str, str]] = {"Brand": {"tax_id": "ein"}}
"""Other names that a block's fields may be given under."""


def _plain(item: object) -> object:
    return item.isoformat() if type(item) is date else item


class Address(Part):
    """A postal address, part by part."""

    street: str = ""
    unit: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""


class Contact(Part):
    """The person who answers for the brand."""

    first_name: Person = ""
    last_name: Person = ""
    title: str = ""
    email: Email = ""
    phone: Phone = ""
    mobile_phone: Phone = ""


class Brand(Part):
    """The business that sends, as the registry will look it up."""

    legal_name: str = ""
    dba: str = ""
    display_name: str = ""
    country: str = ""
    entity_type: EntityType = ""
    legal_form: LegalForm = ""
    ein: TaxId = ""
    tax_id_country: str = ""
    tax_id_type: str = ""
    ein_issued_on: str = ""
    alt_id: TaxId = ""
    alt_id_type: str = ""
    tax_exempt_status: str = ""
    stock_symbol: str = ""
    stock_exchange: str = ""
    vetting_provider: str = ""
    vetting_token: Secret = ""
    reseller_name: str = ""
    vertical: Vertical = ""
    website: str = ""
    social_urls: Texts = ()
    address: Address = Field(default_factory=Address)
    contact: Contact = Field(default_factory=Contact)
    business_contact_email: Email = ""
    support_email: Email = ""
    support_phone: Phone = ""


class Campaign(Part):
    """What will be sent, to whom, and how people agree to it (10DLC)."""

    use_case: UseCase = ""
    sub_use_cases: tuple[UseCase, ...] = ()
    description: str = ""
    message_flow: str = ""
    opt_in_methods: tuple[OptInMethod, ...] = ()
    opt_in_image_urls: Texts = ()
    samples: Texts = ()
    mms_samples: Texts = ()
    message_frequency: str = ""
    opt_in_keywords: Texts = ()
    opt_in_message: str = ""
    opt_out_keywords: Texts = ()
    opt_out_message: str = ""
    help_keywords: Texts = ()
    help_message: str = ""
    privacy_policy_url: str = ""
    terms_url: str = ""
    opt_in_url: str = ""
    additional_information: str = ""
    embedded_link: bool | None = None
    embedded_phone: bool | None = None
    age_gated: bool | None = None
    direct_lending: bool | None = None
    affiliate_marketing: bool | None = None
    lead_generation: bool | None = None
    hipaa: bool | None = None
    number_pool: bool | None = None


class TollFree(Part):
    """A toll-free verification, in the names that toll-free forms use."""

    phone_number: Phone = ""
    business_name: str = ""
    use_case_categories: tuple[TollFreeCategory, ...] = ()
    use_case_summary: str = ""
    message_flow: str = ""
    opt_in_type: OptInMethod = ""
    opt_in_url: str = ""
    opt_in_image_urls: Texts = ()
    production_message_samples: Texts = ()
    message_volume: str = ""
    additional_information: str = ""
    opt_in_keywords: Texts = ()
    opt_in_confirmation_message: str = ""
    opt_out_keywords: Texts = ()
    opt_out_message: str = ""
    help_keywords: Texts = ()
    help_message: str = ""
    privacy_policy_url: str = ""
    terms_url: str = ""
    age_gated: bool | None = None
    registration_number: TaxId = ""
    registration_type: str = ""
    registration_country: str = ""
    reseller_name: str = ""


def _seen(value: object) -> Evidence:
    """Take evidence, or make it of a mapping; its models are built only then."""
    return value if isinstance(value, Evidence) else Evidence.model_validate(value)


if TYPE_CHECKING:
    SeenOutside = Evidence
else:
    SeenOutside = Annotated[Any, PlainValidator(_seen)]


class Application(Part):
    """Everything that would be submitted, and the evidence that came with it.

    ``model_validate`` and ``model_validate_json`` raise pydantic's ``ValidationError`` on wrong
    types and unknown fields; the error never shows the input.
    """

    provider: str = ""
    submitted_on: str = ""
    brand: Brand = Field(default_factory=Brand)
    campaign: Campaign | None = None
    toll_free: TollFree | None = None
    numbers: tuple[Phone, ...] = ()
    evidence: SeenOutside = NOTHING_SEEN

    @property
    def kinds(self) -> frozenset[str]:
        """What this is: ``brand`` always, and each of the others that holds."""
        found = {"brand"}
        if self.campaign is not None:
            found.add("campaign")
        if self.toll_free is not None:
            found.add("toll_free")
        if self.brand.entity_type == "sole_proprietor":
            found.add("sole_proprietor")
        return frozenset(found)

    @property
    def kind(self) -> str:
        """The most telling of the kinds."""
        return next(kind for kind in KINDS if kind in self.kinds)


@cache
def field_order() -> Mapping[str, int]:
    """Give every pointer of the model its place: the order in which findings are shown."""
    pointers = [pointer for pointer, _ in _fields(Application, "") if pointer != "/evidence"]
    return {pointer: place for place, pointer in enumerate(pointers)}


@cache
def private_fields() -> Mapping[str, str]:
    """Give the kind of each private field by its pointer; a list's items share its pointer."""
    marks = {
        pointer: mark.kind
        for pointer, metadata in _fields(Application, "")
        for mark in metadata
        if isinstance(mark, Private)
    }
    return {**marks, "/numbers": "phone"}


BLOCKS: Mapping[str, type[Part]] = {
    "brand": Brand,
    "campaign": Campaign,
    "toll_free": TollFree,
    "address": Address,
    "contact": Contact,
}
"""The fields that are blocks of their own, by name."""


def _fields(model: type[Part], prefix: str) -> Iterator[tuple[str, tuple[object, ...]]]:
    for name, info in model.model_fields.items():
        pointer = f"{prefix}/{name}"
        yield pointer, tuple(info.metadata)
        if name in BLOCKS:
            yield from _fields(BLOCKS[name], pointer)

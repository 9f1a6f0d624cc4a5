"""Who receives data, where it travels and lies, and what is published."""

from datetime import date
from typing import Literal

from pydantic import Field as Of

from seloste.core.description.kinds import Mechanism, ProcessorTerm, RecipientRole, RequestChannel
from seloste.core.description.schema.parts import Country, Host, Key, Part, Words
from seloste.core.description.values import Period, Text
from seloste.core.language import Language


class Transfer(Part):
    """What a transfer outside the EU and EEA rests on, and how to get a copy (Art. 13(1)(f))."""

    mechanism: Mechanism
    copy_from: Text
    module: Literal[1, 2, 3, 4] | None = None
    """The module of the standard contractual clauses (EU) 2021/914."""
    assessed: date | None = None
    """When the law of the country was last assessed, for the safeguards of Art. 46."""
    listing_checked: date | None = None
    """When the recipient was last found on the list that an adequacy decision is limited to."""
    occasional: bool = False
    """Whether it happens once and not as a rule, as Art. 49 demands."""


class ProcessorContract(Part):
    """The contract with a processor (Art. 28(3))."""

    signed: date
    terms: tuple[ProcessorTerm, ...]
    """The duties of points (a) to (h) that it lays down."""


class Recipient(Part):
    """Somebody who receives data (Art. 13(1)(e)): by name, with role, country and purposes."""

    name: Words | None = None
    category: Text | None = None
    """What kind of recipient, where it cannot be named."""
    role: RecipientRole
    does: Text
    purposes: tuple[Key, ...] = Of(min_length=1)
    country: Country
    transfer: Transfer | None = None
    contract: ProcessorContract | None = None
    arrangement: Text | None = None
    """The essence of the arrangement with a joint controller (Art. 26(2))."""
    engaged_by: Key | None = None
    """The recipient that engaged this one (Art. 28(2) and (4))."""
    hosts: tuple[Host, ...] = ()
    """The hosts of its that the website's pages load from, which learn who visits (CJEU C-40/17)."""

    def called(self, language: Language) -> str:
        """Return the name, or the category where there is none."""
        return self.name or (self.category[language] if self.category else "")


class Place(Part):
    """Where something of the register lies, and who keeps it there."""

    provider: Key
    """A recipient, or ``controller`` for the controller's own premises."""
    country: Country
    keeps: Period | None = None
    """How long backups live."""


class Deployment(Part):
    """Where the register, its backups and its mail are (Art. 13(1)(e)-(f), 30(1)(d)-(e))."""

    hosting: Place
    backup: Place
    mail: Place


class Publication(Part):
    """Something about people that is made public, if they have agreed to it one by one."""

    name: Text
    purpose: Key
    fields: tuple[Key, ...] = Of(min_length=1)
    where: Text
    lasts: Period


class DisclosurePermission(Part):
    """How people permit that their data is given to somebody else."""

    channels: tuple[RequestChannel, ...] = Of(min_length=1)
    sender_checked: bool
    """Whether a permission counts only once its sender is known (Art. 7(1))."""

"""What a person sees of a web page: text, links and forms, read out of its HTML at judging time."""

from __future__ import annotations

from a2p_lint.webpages.document import Document, Field, Form, Link
from a2p_lint.webpages.parsing import document_of

__all__ = ("Document", "Field", "Form", "Link", "document_of")

"""The terms of service: a document with a version of its own, apart from the privacy notice.

What is agreed with a customer is no information about personal data, and information is nothing to agree to
(Art. 7(2), 12(1)); so neither is made from the other's part of the description.
"""

from seloste.core.service_terms.build import build, fingerprint

__all__ = ["build", "fingerprint"]

"""The banner made from a published description: what is asked, its hash, and the bytes a browser loads.

Pure but for reading our own static files; nothing of any visitor comes here.
"""

from seloste.edge.banner.serving import configuration, configuration_hash, script, style, texts

__all__ = ["configuration", "configuration_hash", "script", "style", "texts"]

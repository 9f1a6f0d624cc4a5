"""The record of processing activities (Art. 30(1)), built from a register description and from nothing else.

One activity for each purpose. What Art. 30 does not ask for, and a controller needs beside it (legal basis,
balancing, screening for an impact assessment, evidence), stands apart as own notes.
"""

from seloste.core.record.activities import Activity, Record, build
from seloste.core.record.columns import Column
from seloste.core.record.layout import document
from seloste.core.record.spreadsheet import spreadsheet

__all__ = ["Activity", "Column", "Record", "build", "document", "spreadsheet"]

"""The checks of ``seloste doctor``, one module for each thing that is looked at; none changes anything."""

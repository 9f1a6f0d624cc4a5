"""Hatchling's hook: compile the translations whenever the package is built, wheels and editable alike."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent / "scripts"))

from compile_messages import compile_messages


class CustomBuildHook(BuildHookInterface):
    """Runs before hatchling collects the files."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (hatchling's signature)
        """Compile."""
        compile_messages()

"""What a function loads while it starts: Lambda lends it a whole processor then, and a third of one afterwards."""

from __future__ import annotations

import os


def load_ahead() -> None:
    """Load the encoder, or the rules of all languages, where they are used; others load when they need it."""
    function = os.environ.get("AWS_LAMBDA_FUNCTION_NAME", "")
    if function.endswith("-read_meaning"):
        from chalicelib.entrypoints.read_meaning import load

        load()
    if function.endswith("-answer_customer"):
        from chalicelib.domain.triggers import load_rules

        load_rules()

"""The packaged encoder: the pinned one, and alike for what means alike in other words and languages."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from chalicelib.adapters.encoder import encoder as module
from chalicelib.adapters.encoder.encoder import Encoder, EncoderMissing, check_weights


class TestEncoding:
    def test_gives_a_row_of_length_one_for_each_text_also_for_none_at_all(self, encoder: Encoder) -> None:
        rows = encoder(["When do you open?", "", "🦷🦷🦷", "x" * 500])
        assert rows.shape == (4, 512)
        assert [round(float(row @ row), 3) for row in rows] == [1.0] * 4

    def test_does_not_depend_on_what_is_encoded_beside_it(self, encoder: Encoder) -> None:
        [alone] = encoder(["When do you open?"])
        beside = encoder(["When do you open?", "A much longer text about something else entirely"])[0]
        assert float(alone @ beside) > 0.9999

    @pytest.mark.parametrize(
        "same",
        ["¿A qué hora abren?", "À quelle heure ouvrez-vous ?", "Um wie viel Uhr öffnen Sie?", "متى تفتحون؟"],
    )
    def test_puts_the_same_question_nearer_than_another_one(self, encoder: Encoder, same: str) -> None:
        question, again, other = encoder(["What time do you open?", same, "My parcel arrived broken."])
        assert float(question @ again) > float(question @ other) + 0.3


class TestWeights:
    def test_are_the_pinned_ones(self) -> None:
        check_weights()

    def test_that_are_others_are_refused(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in module.PINNED:
            (tmp_path / name).write_bytes(b"other weights")
        monkeypatch.setattr(module, "_resources", lambda: tmp_path)
        with pytest.raises(EncoderMissing, match=r"weights\.npz is not the pinned file"):
            check_weights()

    def test_that_are_missing_are_said_with_what_to_do(self) -> None:
        """In a process of its own, which has none of the installed libraries."""
        done = subprocess.run(
            [sys.executable, "-S", "-c", _WITHOUT_LIBRARIES],
            cwd=Path(__file__).parents[3],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout == "EncoderMissing: the sentence encoder is not installed\n", done.stderr


_WITHOUT_LIBRARIES = """
from chalicelib.adapters.encoder.indexer import EncoderIndexer
try:
    EncoderIndexer().index(None)
except Exception as failure:
    print(type(failure).__name__ + ": " + str(failure).partition(":")[0])
"""

"""What all parts of a playbook share: the base model and the small types."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$")]
"""A language code such as `en` or `es`."""

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+([._-][a-z0-9]+)*$", max_length=64)]
"""A short name that files refer to each other by: lower case, digits, `_`, `-` or `.` between them."""

Tag = Annotated[str, Field(pattern=r"^\S(.{0,38}\S)?$")]
"""A short word or two that people put on a case."""

TimeOfDay = Annotated[str, Field(pattern=r"^(([01]\d|2[0-3]):[0-5]\d|24:00)$")]
"""A wall-clock time, `09:00` to `24:00`; `24:00` is the end of the day."""

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

Minutes = Annotated[int, Field(ge=0)]


class Part(BaseModel):
    """What every part of a playbook is: unchangeable, exactly typed, and without unknown fields."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

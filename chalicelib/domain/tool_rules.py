"""The tools of a playbook: what `tools.yaml` may say of a service that the AI calls."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field

from chalicelib.domain.playbook_base import Id, Part

ToolName = Annotated[str, Field(pattern=r"^[a-z0-9]+([_-][a-z0-9]+)*$", max_length=64)]
"""A tool's id; models take no dots in the name of a function."""


class HttpMethod(StrEnum):
    """What an HTTP tool does; by HTTP's own word all but POST and PATCH may be sent twice (RFC 9110, 9.2.2)."""

    GET = "GET"
    POST = "POST"
    PUT = "PUT"
    PATCH = "PATCH"
    DELETE = "DELETE"


class ToolAuth(Part):
    """How a tool proves who we are: the secret `tool-<secret>` from SSM, after `scheme` in a header."""

    secret: Id
    header: str = "Authorization"
    scheme: str = "Bearer"


class Tool(Part):
    """An HTTP service that the AI may call.

    `parameters` is the JSON Schema of what the model gives; `{name}` in `url` is filled from it, the rest goes
    into the query of a GET or DELETE and into the JSON body of the others. `from_customer` fills parameters
    with what we know: the model neither sees nor sets these, and without the value the tool is not called.
    `belongs_to` names the field of the result that must equal the customer's phone: a record of somebody else
    is withheld. `keep` are the only fields of the result that go on; none named, all do. `a.b` is a field
    within a field, and goes through lists.
    `repeatable` says that a second call does no harm, where the method does not say it rightly; others are
    sent once, with an idempotency key. `undoes` names tools whose act this one takes back, after which they
    may do the same again. `verifies` says that its success proves the case's outcome. `timeout` is in seconds.
    """

    id: ToolName
    description: str
    method: HttpMethod = HttpMethod.GET
    url: str
    parameters: dict[str, Any] = {}
    from_customer: dict[str, Literal["phone", "name", "customer_id"]] = {}
    belongs_to: str | None = None
    keep: tuple[str, ...] = ()
    auth: ToolAuth | None = None
    timeout: Annotated[float, Field(gt=0, le=10)] = 4.0
    repeatable: bool | None = None
    undoes: tuple[ToolName, ...] = ()
    verifies: bool = False

    @property
    def may_repeat(self) -> bool:
        """Whether a second call does no harm."""
        by_method = self.method not in (HttpMethod.POST, HttpMethod.PATCH)
        return by_method if self.repeatable is None else self.repeatable

    @property
    def asked_of_model(self) -> dict[str, Any]:
        """The JSON Schema of what the model gives: an object of the parameters that we do not fill in ourselves."""
        schema: dict[str, Any] = {"type": "object", "additionalProperties": False} | self.parameters
        properties = schema.get("properties") or {}
        known = self.from_customer.keys()
        shown = {name: each for name, each in properties.items() if name not in known}
        required = [name for name in schema.get("required") or () if name not in known]
        return schema | {"properties": shown, "required": required}

"""The WebSocket API's way back to a browser: API Gateway's management API."""

from __future__ import annotations

from typing import Any

from botocore.exceptions import BotoCoreError, ClientError


class GatewayLines:
    """The Lines port on `execute-api`."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def send(self, connection_id: str, message: str) -> bool:
        try:
            self._client.post_to_connection(ConnectionId=connection_id, Data=message.encode())
        except self._client.exceptions.GoneException:
            return False
        return True

    def hang_up(self, connection_id: str) -> None:
        # The line is forgotten already, so nothing is said on it any more; closing it is a courtesy to the page.
        try:
            self._client.delete_connection(ConnectionId=connection_id)
        except (ClientError, BotoCoreError):
            return

"""Everything that can wake the product, on one screen.

No logic, and imports inside the bodies, so that no function pays another's imports.
"""

from typing import Any

from chalice import Chalice
from chalice.app import CloudWatchEvent, DynamoDBEvent, Rate, SQSEvent

from chalicelib.entrypoints.inbox import routes
from chalicelib.entrypoints.starting import load_ahead

app = Chalice(app_name="handoff", configure_logs=False)

# The inbox's pages and actions, behind sign-in: every route is in chalicelib/entrypoints/inbox.py.
app.register_blueprint(routes)


@app.lambda_function(name="webhook")
def webhook(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """WhatsApp calls its own Function URL: messages and statuses come in."""
    from chalicelib.entrypoints.webhook import handle

    return handle(event)


@app.lambda_function(name="receive_social")
def receive_social(event: dict[str, Any], context: Any) -> None:
    """The second door: AWS End User Messaging Social brings WhatsApp's events through SNS."""
    from chalicelib.entrypoints.receive_social import handle

    handle(event)


# The queues and the stream are attached in infra/resources/functions.yaml; the names here are placeholders.


@app.on_sqs_message(queue="parked", batch_size=1)
def receive_parked(event: SQSEvent) -> dict[str, Any]:
    """A webhook body was too large to process while WhatsApp waited."""
    from chalicelib.entrypoints.receive_parked import handle

    return handle(event.to_dict())


@app.on_sqs_message(queue="media", batch_size=1)
def fetch_media(event: SQSEvent) -> dict[str, Any]:
    """A customer sent a file: fetch it, and read what can be read."""
    from chalicelib.entrypoints.fetch_media import handle

    return handle(event.to_dict())


@app.on_sqs_message(queue="answers.fifo", batch_size=1)
def answer_customer(event: SQSEvent) -> dict[str, Any]:
    """A thread may have messages to answer."""
    from chalicelib.entrypoints.answer_customer import handle

    return handle(event.to_dict())


@app.on_sqs_message(queue="outbox.fifo", batch_size=1)
def deliver_message(event: SQSEvent) -> dict[str, Any]:
    """A committed message waits to be sent."""
    from chalicelib.entrypoints.deliver_message import handle

    return handle(event.to_dict())


@app.on_dynamodb_record(stream_arn="arn:aws:dynamodb:::table/handoff/stream/latest", batch_size=25)
def publish_facts(event: DynamoDBEvent) -> None:
    """Something was committed to the table: publish what follows from it."""
    from chalicelib.entrypoints.publish_facts import handle

    handle(event.to_dict())


@app.lambda_function(name="notify")
def notify(event: dict[str, Any], context: Any) -> None:
    """The bus says that people should know something."""
    from chalicelib.entrypoints.notify import handle

    handle(event)


@app.lambda_function(name="live")
def live(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """An open page of the inbox comes, says where it is, or goes."""
    from chalicelib.entrypoints.live import handle

    return handle(event)


@app.lambda_function(name="nudge")
def nudge(event: dict[str, Any], context: Any) -> None:
    """Something was committed to the table: open pages hear of it."""
    from chalicelib.entrypoints.nudge import handle

    handle(event)


@app.on_sqs_message(queue="webhook-calls", batch_size=1)
def call_webhooks(event: SQSEvent) -> dict[str, Any]:
    """The bus says that something happened, or a call to another system is due."""
    from chalicelib.entrypoints.call_webhooks import handle

    return handle(event.to_dict())


@app.schedule(Rate(1, unit=Rate.MINUTES), name="sweep")
def sweep(event: CloudWatchEvent) -> None:
    """Every minute: find and repair what was left behind."""
    from chalicelib.entrypoints.sweep import handle

    handle()


@app.lambda_function(name="read_meaning")
def read_meaning(event: dict[str, Any], context: Any) -> list[dict[str, Any]] | dict[str, str] | None:
    """The AI's worker asks what customers' words resemble, `rehearse` for a playbook's index."""
    from chalicelib.entrypoints.read_meaning import handle

    return handle(event)


@app.lambda_function(name="rehearse")
def rehearse(event: dict[str, Any], context: Any) -> None:
    """Somebody ordered work on the playbook: try its scenarios, publish it, go back to an older version."""
    from chalicelib.entrypoints.rehearse import handle

    handle(event)


load_ahead()

"""`handoff deploy`: put the product on AWS, and say what to do next at Meta."""

import getpass

from botocore.exceptions import BotoCoreError, ClientError

from infra import own_secrets, playbook, secrets, target
from infra.deploy import deploy
from infra.paths import ROOT
from infra.says import Stop, console, rows, step
from infra.target import LOCAL_STAGE, Target


def run(*, stage: str, region: str | None, set_secret: list[str], options: list[str]) -> int:
    """Check, deploy, publish the playbook, print the addresses."""
    where = _target(stage, region)
    _check_credentials(where)
    for name in set_secret:
        _ask_and_store(where, name)
    _check_secrets(where)
    _make_secrets(where)
    outputs = deploy(where, {**_kept_for(), **_parameters(options)}).outputs
    with step("Publishing the playbook") as now:
        now.note = playbook.publish(where, outputs, ROOT / "policies")
    _show(outputs)
    return 0


def _target(stage: str, region: str | None) -> Target:
    if stage == LOCAL_STAGE:
        raise Stop(f"The stage {LOCAL_STAGE} is this machine's: use `./handoff up`.")
    try:
        return target.aws(stage, region)
    except ValueError as error:
        raise Stop(f"{error}.") from error


def _check_credentials(where: Target) -> None:
    with step("Checking the AWS credentials") as now:
        try:
            caller = where.client("sts").get_caller_identity()
        except (BotoCoreError, ClientError) as error:
            raise Stop(
                f"AWS does not accept the credentials: {error}\n"
                "  Sign in first, for example with `aws sso login`, or set AWS_PROFILE."
            ) from error
        now.note = f"account {caller['Account']}, {where.region}"


def _ask_and_store(where: Target, name: str) -> None:
    meaning = secrets.meaning(name)
    if meaning is None:
        raise Stop(
            f"There is no secret {name}. There are: {', '.join(secrets.MEANING)}, tool-… and webhook-…."
        )
    value = getpass.getpass(f"{name} ({meaning}): ").strip()
    if not value:
        raise Stop(f"Nothing was typed for {name}; nothing was stored.")
    secrets.store(where, {name: value})


def _check_secrets(where: Target) -> None:
    with step("Checking the secrets") as now:
        missing = secrets.missing(where)
        now.note = f"{len(missing)} missing" if missing else "all there"
    if missing:
        console.print("These are missing; each command asks for the value and stores it encrypted:")
        for name in missing:
            console.print(f"  [dim]# {secrets.MEANING[name]}[/]")
            console.print(
                f"  ./handoff deploy --stage {where.stage} --region {where.region} --set-secret {name}"
            )
        raise Stop(f"{len(missing)} secrets are missing; nothing was deployed.")


def _make_secrets(where: Target) -> None:
    with step("Making the keys that nobody has to choose") as now:
        made = own_secrets.make_missing(where)
        now.note = ", ".join(made) or "there already"


def _parameters(options: list[str]) -> dict[str, str]:
    pairs = [option.partition("=") for option in options]
    if wrong := [name for name, equals, _ in pairs if not equals]:
        raise Stop(f"--option wants Name=value; this is none: {', '.join(wrong)}.")
    return {name: value for name, _, value in pairs}


def _kept_for() -> dict[str, str]:
    """How long conversations are kept, as the playbook says: the table and the bucket forget by themselves."""
    return {"RetentionDays": str(playbook.check(ROOT / "policies").retention_days)}


def _show(outputs: dict[str, str]) -> None:
    console.print()
    rows([("Webhook, for Meta", outputs["WebhookUrl"]), ("Inbox", outputs["InboxUrl"])])
    console.print(
        "\nAt Meta: App dashboard → WhatsApp → Configuration: this callback URL and your verify token, "
        "then subscribe to `messages`.\n"
        f"People: add the first one to the user pool {outputs['UserPoolId']} in the group admins; "
        "they invite the others from the inbox (page People)."
    )

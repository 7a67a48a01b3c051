"""The command line behind `./handoff`: names the commands, each in its own file under infra/commands/."""

import importlib
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from infra.says import Stop, console

cli = typer.Typer(
    help="Handoff: WhatsApp support on your own AWS account.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
policies = typer.Typer(help="The playbook: the business's own rules, in policies/.", no_args_is_help=True)
cli.add_typer(policies, name="policies")
outbox = typer.Typer(help="The outbox: what holds messages back.", no_args_is_help=True)
cli.add_typer(outbox, name="outbox")
webhooks = typer.Typer(help="Outgoing webhooks: what other systems are told.", no_args_is_help=True)
cli.add_typer(webhooks, name="webhooks")
customer = typer.Typer(help="A customer's data: give it to them, or erase it.", no_args_is_help=True)
cli.add_typer(customer, name="customer")

scenarios = typer.Typer(help="Scenarios: conversations that the playbook has to pass.", no_args_is_help=True)
cli.add_typer(scenarios, name="scenarios")

rollout = typer.Typer(help="The rollout: how far the AI may go.", no_args_is_help=True)
cli.add_typer(rollout, name="rollout")

AsJson = Annotated[bool, typer.Option("--json", help="Print the report as JSON.")]
Stage = Annotated[str, typer.Option(help="Which deployment, for example prod.")]
Source = Annotated[Path, typer.Option(help="The folder with the playbook.")]
Region = Annotated[str | None, typer.Option(help="The AWS region; your AWS configuration's when left out.")]


def _run(command: str, *args: Any, called: str = "run", **kwargs: Any) -> None:
    """Import one command and run it, so that no command pays another's imports."""
    code = getattr(importlib.import_module(f"infra.commands.{command}"), called)(*args, **kwargs)
    raise typer.Exit(int(code or 0))


@cli.command()
def up(
    detach: Annotated[bool, typer.Option("--detach", help="Leave it running and return when ready.")] = False,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget everything first.")] = False,
    port: Annotated[int | None, typer.Option(help="The port of the local AWS.")] = None,
) -> None:
    """Run the whole product on this machine."""
    _run("up", detach=detach, fresh=fresh, port=port)


@cli.command()
def down() -> None:
    """Stop everything that `up` started; what was stored is kept."""
    _run("down")


@cli.command()
def status(as_json: AsJson = False) -> None:
    """Say what runs on this machine, and where."""
    _run("status", as_json=as_json)


@cli.command()
def demo(as_json: AsJson = False) -> None:
    """Drive the running product from outside, as a customer and as an agent."""
    _run("demo", as_json=as_json)


@cli.command()
def storm(
    messages: Annotated[int, typer.Option(help="How many messages customers write.")] = 1000,
    customers: Annotated[int, typer.Option(help="How many customers write them.")] = 100,
    seed: Annotated[int, typer.Option(help="Another seed is another storm.")] = 7,
    as_json: AsJson = False,
) -> None:
    """Write to the running product in the worst weather, kill its workers, and prove that nothing is lost."""
    _run("storm", messages=messages, customers=customers, seed=seed, as_json=as_json)


@cli.command()
def webhook(
    files: Annotated[list[Path], typer.Argument(help="Files with a webhook body each, or folders of them.")],
    times: Annotated[int, typer.Option(min=1, help="How often.")] = 1,
    together: Annotated[bool, typer.Option("--together", help="All in one body.")] = False,
) -> None:
    """Post webhook bodies from files to the running product, signed as WhatsApp signs them."""
    _run("webhook", files, times=times, together=together)


@cli.command()
def bench(
    what: Annotated[
        str,
        typer.Argument(
            help="`cost`; `pages`: a page's weight and time; `live`: how soon an open inbox shows a message."
        ),
    ] = "cost",
    as_json: AsJson = False,
) -> None:
    """Count what one message costs, weigh a page, or time how soon the inbox shows a message; against the budgets."""
    commands = {"cost": "bench", "pages": "bench_pages", "live": "bench_live"}
    if what not in commands:
        raise typer.BadParameter(f"there is no bench of {what}; there is {', '.join(commands)}")
    _run(commands[what], as_json=as_json)


@cli.command()
def fuzz(
    bodies: Annotated[int, typer.Option(help="How many.")] = 100_000,
    seed: Annotated[int, typer.Option(help="The same number gives the same bodies.")] = 7,
    as_json: AsJson = False,
) -> None:
    """Bend webhook bodies in structure and bytes: every signed one must be acknowledged."""
    _run("fuzz", bodies=bodies, seed=seed, as_json=as_json)


@cli.command()
def simulate(
    days: Annotated[int, typer.Option(min=7, help="How long the month is.")] = 28,
    cases: Annotated[int, typer.Option(min=1, help="How many cases begin in it, at least.")] = 5000,
    seed: Annotated[int, typer.Option(help="Another seed is another month.")] = 7,
    jobs: Annotated[
        int | None, typer.Option(help="How many processes play; all processors by default.")
    ] = None,
    review: Annotated[
        bool,
        typer.Option("--review", help="Review it, mend what the review names, and play the next month, too."),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Play a month whose truth is decided before, and hold every figure of the metrics against it."""
    if review and days % 7:
        raise typer.BadParameter("a review looks at whole weeks: give --days as a multiple of 7")
    what = "simulate_review" if review else "simulate"
    _run(what, days=days, cases=cases, seed=seed, jobs=jobs, as_json=as_json)


@cli.command("eval")
def evaluate(
    model: Annotated[
        bool, typer.Option("--model", help="Ask the model that is set, too: costs money.")
    ] = False,
    as_json: AsJson = False,
    write: Annotated[bool, typer.Option("--write", help="Write docs/evaluation.md.")] = False,
    only: Annotated[list[str] | None, typer.Option(help="One section; may be given again.")] = None,
) -> None:
    """Measure the rules, the encoder and the retrieval on the given sets."""
    _run("eval", model=model, as_json_=as_json, write=write, only=only or [])


@cli.command()
def check(
    verbose: Annotated[bool, typer.Option("--verbose", help="Show each tool's output and figures.")] = False,
    as_json: AsJson = False,
) -> None:
    """Format, lint, types, layers, template and fast tests: some minutes."""
    _run("check", verbose=verbose, as_json=as_json)


@cli.command()
def test(as_json: AsJson = False) -> None:
    """Everything `check` does, then the deployed product on this machine, then the browser."""
    _run("test", as_json=as_json)


@cli.command()
def translations() -> None:
    """Bring the inbox's catalogues up to date with its texts, and compile them."""
    _run("translations")


@cli.command()
def deploy(
    stage: Stage,
    region: Region = None,
    set_secret: Annotated[
        list[str] | None, typer.Option("--set-secret", help="Ask for this secret and store it in SSM.")
    ] = None,
    option: Annotated[
        list[str] | None, typer.Option("--option", help="A template parameter, for example AlarmEmail=a@b.c.")
    ] = None,
) -> None:
    """Put the product on AWS."""
    _run("deploy", stage=stage, region=region, set_secret=set_secret or [], options=option or [])


@cli.command()
def logs(
    function: Annotated[str | None, typer.Argument(help="One function, for example webhook.")] = None,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Keep printing what comes.")] = False,
    stage: Stage = "local",
    region: Region = None,
) -> None:
    """Print the functions' logs."""
    _run("logs", function=function, follow=follow, stage=stage, region=region)


@cli.command()
def reconcile(stage: Stage = "local", region: Region = None, as_json: AsJson = False) -> None:
    """Prove that nothing is left open: no message undecided, unsent or of unknown outcome."""
    _run("reconcile", stage=stage, region=region, as_json=as_json)


@outbox.command("status")
def outbox_status(stage: Stage = "local", region: Region = None, as_json: AsJson = False) -> None:
    """Say which numbers are held, why, and how many messages wait."""
    _run("outbox", stage, region, called="status", as_json=as_json)


@outbox.command("resume")
def outbox_resume(
    number: Annotated[
        str | None, typer.Option(help="WhatsApp's id of the number, if several are held.")
    ] = None,
    stage: Stage = "local",
    region: Region = None,
) -> None:
    """End a hold and send all that waits, in order."""
    _run("outbox", stage, region, number, called="resume")


@webhooks.command("test")
def webhooks_test(
    webhook: Annotated[str, typer.Argument(help="Its id in the playbook's webhooks.yaml.")],
    stage: Stage = "local",
    region: Region = None,
) -> None:
    """Send a signed sample to one of them, and say what became of it."""
    _run("webhooks", webhook, stage, region, called="test")


@customer.command("export")
def customer_export(
    asked: Annotated[str, typer.Argument(help="A phone number, WhatsApp id, username, customer or thread.")],
    into: Annotated[Path | None, typer.Option(help="The folder to write to.")] = None,
    stage: Stage = "local",
    region: Region = None,
) -> None:
    """Write all that is kept of a customer into a folder."""
    _run("customer", asked, stage, region, called="export", into=into)


@customer.command("erase")
def customer_erase(
    asked: Annotated[str, typer.Argument(help="A phone number, WhatsApp id, username, customer or thread.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether it is meant.")] = False,
    stage: Stage = "local",
    region: Region = None,
) -> None:
    """Delete all that is kept of a customer, for good; what is counted of their cases stays."""
    _run("customer", asked, stage, region, called="erase", yes=yes)


@policies.command("publish")
def policies_publish(
    source: Source = Path("policies"),
    stage: Stage = "local",
    region: Region = None,
    even_if_scenarios_fail: Annotated[
        str, typer.Option(help="Publish all the same, for this reason, which the history keeps.")
    ] = "",
) -> None:
    """Make the playbook in policies/ the active version, once its scenarios that must pass do."""
    _run("policies", source, stage, region, called="publish", override=even_if_scenarios_fail)


@policies.command("check")
def policies_check(
    source: Source = Path("policies"),
    strict: Annotated[bool, typer.Option("--strict", help="Fail for gaps, too.")] = False,
) -> None:
    """Name every mistake and every gap of the playbook, without publishing it."""
    _run("policies", source, called="check", strict=strict)


@policies.command("diff")
def policies_diff(
    old: Annotated[
        int | None, typer.Argument(help="The version before; that in force when left out.")
    ] = None,
    new: Annotated[int | None, typer.Argument(help="The version after; the folder when left out.")] = None,
    source: Source = Path("policies"),
    stage: Stage = "local",
    region: Region = None,
    as_json: AsJson = False,
) -> None:
    """Say in words what changed from one version to another, or to the folder."""
    _run("policies_versions", source, stage, region, old, new, called="diff", as_json=as_json)


@policies.command("history")
def policies_history(stage: Stage = "local", region: Region = None, as_json: AsJson = False) -> None:
    """List the versions that were published."""
    _run("policies_versions", stage, region, called="history", as_json=as_json)


@policies.command("rollback")
def policies_rollback(
    version: Annotated[int, typer.Argument(help="The version to put in force again.")],
    stage: Stage = "local",
    region: Region = None,
) -> None:
    """Publish an older version once more, as a new one."""
    _run("policies_versions", version, stage, region, called="rollback")


@policies.command("show")
def policies_show(
    version: Annotated[int | None, typer.Argument(help="A version; that in force when left out.")] = None,
    file: Annotated[str | None, typer.Option(help="Only this file, for example intents.yaml.")] = None,
    into: Annotated[Path | None, typer.Option(help="Write the files into this folder instead.")] = None,
    stage: Stage = "local",
    region: Region = None,
) -> None:
    """Print a published version as its files."""
    _run("policies_versions", version, stage, region, called="show", into=into, file=file)


@policies.command("init")
def policies_init(
    folder: Annotated[Path, typer.Argument(help="A folder that is empty or not there yet.")] = Path(
        "my-policies"
    ),
    starter: Annotated[str, typer.Option(help="clinic, shop or recruiting.")] = "clinic",
) -> None:
    """Begin a playbook of your own from a starter."""
    _run("policies_init", folder, starter, called="init")


@policies.command("schemas")
def policies_schemas(source: Source = Path("policies")) -> None:
    """Write the JSON Schemas by which editors complete and check the files."""
    _run("policies_init", source, called="schemas")


@scenarios.command("run")
def scenarios_run(
    source: Source = Path("policies"),
    only: Annotated[list[str] | None, typer.Option(help="An id or a tag; may be given again.")] = None,
    times: Annotated[int, typer.Option("-k", min=1, help="Play each so often; says which are flaky.")] = 1,
    model: Annotated[
        bool, typer.Option("--model", help="Play with the model that is set: costs money.")
    ] = False,
    jobs: Annotated[int, typer.Option(min=1, help="How many at once.")] = 4,
    as_json: AsJson = False,
) -> None:
    """Play the playbook's scenarios: offline, or with the model that is set."""
    _run("scenarios", source, only=only or [], times=times, model=model, jobs=jobs, as_json=as_json)


@scenarios.command("list")
def scenarios_list(source: Source = Path("policies"), as_json: AsJson = False) -> None:
    """List the scenarios, and which need a generating model."""
    _run("scenarios", source, called="listed", as_json=as_json)


@scenarios.command("new")
def scenarios_new(
    name: Annotated[str, typer.Argument(help="The new scenario's id, for example asks-twice.")],
    from_thread: Annotated[str, typer.Option("--from-thread", help="The conversation's id.")],
    source: Source = Path("policies"),
    stage: Stage = "local",
    region: Region = None,
) -> None:
    """Make a scenario of a conversation, without anybody's name or number."""
    _run("scenarios", from_thread, name, source, stage, region, called="new")


@rollout.command("status")
def rollout_status(stage: Stage = "local", region: Region = None, as_json: AsJson = False) -> None:
    """Say how far the AI may go, what holds it back, and how far the seven-day plan is."""
    _run("rollout", stage, region, called="status", as_json=as_json)


@cli.command()
def replay(
    version: Annotated[int | None, typer.Option(help="A published version to try.")] = None,
    source: Annotated[Path | None, typer.Option(help="Or the folder of a playbook.")] = None,
    last: Annotated[str, typer.Option(help="How far back: 24h, 7d, 4w.")] = "7d",
    stage: Stage = "local",
    region: Region = None,
    model: Annotated[
        bool, typer.Option("--model", help="Ask the model that is set anew: costs money.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Decide past cases again under another playbook, and list what flips; nothing is sent."""
    _run("replay", version, source, last, stage, region, model=model, as_json=as_json)


def main() -> None:
    """Run the command; print an expected failure as what happened, why, and what to do next."""
    try:
        cli(prog_name="handoff")
    except Stop as stop:
        console.print(f"[bold red]✗[/] {escape(str(stop))}")
        sys.exit(1)


if __name__ == "__main__":
    main()

"""Every way in which WhatsApp can be told to fail; what each does to a send, by Meta's code where it has one."""

from infra.local.whatsapp.error_table import TABLE

WEBHOOKS = {
    "duplicate": "post the next webhooks twice, at the same time",
    "reorder": "post the next webhooks after those that come behind them (`seconds` late, 1 when not given)",
    "batch": "hold the next webhooks for `seconds` and post them as one envelope",
    "delay": "post the next webhooks `seconds` late",
    "out_of_order": "post `delivered` before `sent` for the next messages",
    "lost_statuses": "accept the next messages and never report on them",
}
REFUSALS = {
    "invalid_token": (190, "refuse the next sends as if the token had been revoked (190)"),
    "restricted": (368, "refuse the next sends: the account broke a policy (368)"),
    "locked": (131031, "refuse the next sends: the account is locked (131031)"),
    "payment": (131042, "refuse the next sends: the bill is not paid (131042)"),
    "spam": (131048, "refuse the next sends: too many people blocked the number (131048)"),
    "rate": (130429, "refuse the next sends with 130429"),
    "pair_rate": (131056, "refuse the next sends with 131056"),
    "temporary": (2, "refuse the next sends with 2, overloaded"),
    "http_500": (131000, "answer the next sends with 500 and accept nothing"),
    "window_closed_at_once": (131047, "refuse the next sends with 131047"),
}
"""Refused at once, by the code."""

TEMPLATE_REFUSALS = {"unknown_template": (132001, "refuse the next template sends with 132001")}
MEDIA_REFUSALS = {"invalid_media": (131053, "refuse the next media sends with 131053")}

FAILURES = {
    "undeliverable": (131026, "accept the next messages, then report them as failed with 131026"),
    "window_closed": (131047, "accept the next messages, then report them as failed with 131047"),
    "failed_after_sent": (131026, "report the next messages as sent, then as failed with 131026"),
    "failed_for_now": (131016, "report the next messages as sent, then as failed with 131016, which passes"),
}
"""Accepted, and reported as failed with the code."""

SENT_FIRST = frozenset({"failed_after_sent", "failed_for_now"})

CONNECTION = {
    "slow": "answer the next sends `seconds` late",
    "drop_response": "accept the next messages but break the HTTP answer (after `seconds`)",
    "lose_everything": "accept the next messages, break the HTTP answer and never report on them",
    "cut_off": "break the connection of the next sends before anything is accepted",
    "bad_gateway": "answer the next sends with a bare 502 and accept nothing",
    "bad_gateway_after": "accept the next messages and answer with a bare 502",
}
TEMPLATES = {"templates_down": "answer the next lists of templates with 2, overloaded"}
MEDIA = {
    "media_gone": "say at the next lookups and downloads that there is no such file",
    "media_expired": "refuse the next downloads as if their address had expired",
    "media_corrupt": "give other bytes in the next downloads than were announced",
    "media_slow": "give the next downloads `seconds` late (5 when not given)",
    "media_500": "answer the next lookups and downloads of media with 500",
}

BY_CODE = {
    **{f"refuse_{code}": f"refuse the next sends with {code}, {row.title}" for code, row in TABLE.items()},
    **{f"fail_{code}": f"accept the next messages, then fail them with {code}" for code in TABLE},
}
"""Any code of Meta's table; for scripts, as there are too many to list on a page."""

NAMED = {
    **WEBHOOKS,
    **CONNECTION,
    **{kind: meaning for kind, (_, meaning) in REFUSALS.items()},
    **{kind: meaning for kind, (_, meaning) in TEMPLATE_REFUSALS.items()},
    **{kind: meaning for kind, (_, meaning) in MEDIA_REFUSALS.items()},
    **{kind: meaning for kind, (_, meaning) in FAILURES.items()},
    **MEDIA,
    **TEMPLATES,
}

FAULTS = {**NAMED, **BY_CODE}

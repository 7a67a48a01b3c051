"""Prices of AWS in us-east-1, in US dollars without free tiers; check them before quoting.

Sources: the services' price pages as listed in docs/costs.md, November 2026.
"""

PER_UNIT = {
    "lambda request": 0.20e-6,
    "lambda GB-s (arm64)": 13.3334e-6,
    "dynamodb write unit": 0.625e-6,
    "dynamodb read unit": 0.125e-6,
    "sqs fifo request": 0.50e-6,
    "states transition": 25e-6,
    "eventbridge event": 1.00e-6,
    "ses mail": 100e-6,
    "logs GB": 0.50,
}

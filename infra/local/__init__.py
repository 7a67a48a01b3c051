"""The outside world on this machine: WhatsApp, a phone, Slack, mail and a model, simulated honestly.

Nothing here imports the product. The product cannot tell it from the real thing: only addresses differ.
"""

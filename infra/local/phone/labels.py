"""What stands above a message on the phone: forwarded, in a group, after an ad, from the business's own app."""

from infra.local.whatsapp.echoes import APP
from infra.local.whatsapp.threads import Message


def label(message: Message) -> str:
    """The label, or empty."""
    context = message.side.get("context", {})
    parts = [
        "Forwarded many times" if context.get("frequently_forwarded") else "",
        "Forwarded" if context.get("forwarded") else "",
        "In a group" if message.side.get("group_id") else "",
        f"After an ad: {message.side['referral'].get('headline', '')}" if "referral" in message.side else "",
        f"About {context['referred_product'].get('product_retailer_id', 'a product')}"
        if context.get("referred_product")
        else "",
        "From the business’s own app" if message.sent_to == APP else "",
    ]
    return " · ".join(part for part in parts if part)

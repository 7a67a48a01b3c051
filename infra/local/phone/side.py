"""What may stand beside any message of a customer: that it was forwarded, came from an ad, or from a group."""

from collections.abc import Mapping
from typing import Any

GROUP = "Y2FwaV9ncm91cDoxODA1NTU1MDE3MjoxMjAzNjMyMjI3NzE5NjMwNjcZD"
AD = {
    "source_url": "https://fb.me/alameda-whitening",
    "source_id": "120210000000000001",
    "source_type": "ad",
    "headline": "A brighter smile in an hour",
    "body": "Whitening at Clínica Dental Alameda",
    "media_type": "image",
    "image_url": "https://example.com/whitening.jpg",
    "ctwa_clid": "ARAkLkA8rmlFeiCktEJQ-QTwRiyYHAFDLMNDBH0CD3qpjd0HR4irJ6LEkR7JwLF4XvnO2E4Nx0-eM-GABDLOPaOdRMv",
}
PRODUCT = {"catalog_id": "354160437058781", "product_retailer_id": "BRUSH-2"}


def side_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields for `forwarded` (`many` for frequently), `referral`, `product` and `group`, where given.

    `referral` and `product` may be objects of WhatsApp's; any other value stands for a sample. `side` is taken as
    it is.
    """
    context: dict[str, Any] = {}
    if fields.get("forwarded"):
        context["frequently_forwarded" if fields["forwarded"] == "many" else "forwarded"] = True
    if product := fields.get("product"):
        context["referred_product"] = dict(product) if isinstance(product, Mapping) else PRODUCT
    side: dict[str, Any] = {"context": context} if context else {}
    if referral := fields.get("referral"):
        side["referral"] = dict(referral) if isinstance(referral, Mapping) else AD
    if group := fields.get("group"):
        side["group_id"] = group if isinstance(group, str) and len(group) > 10 else GROUP
    extra = fields.get("side")
    return {**side, **(extra if isinstance(extra, Mapping) else {})}

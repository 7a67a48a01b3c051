"""Which files WhatsApp takes: types and sizes by kind (Meta's "Supported media types"). No I/O."""

from infra.local.whatsapp.errors import invalid_parameter

MEGABYTE = 1024 * 1024
RULES: tuple[tuple[int, tuple[str, ...]], ...] = (
    (5 * MEGABYTE, ("image/jpeg", "image/png")),
    (MEGABYTE // 2, ("image/webp",)),
    (16 * MEGABYTE, ("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg")),
    (16 * MEGABYTE, ("video/mp4", "video/3gpp")),
    (
        100 * MEGABYTE,
        (
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.",
            "text/plain",
        ),
    ),
)


def check_upload(mime_type: str, size: int) -> None:
    """Refuse what is of no known type, or too large for it. Raises GraphError."""
    for most, types in RULES:
        if mime_type.startswith(types):
            if size > most:
                raise invalid_parameter(f"Param file must be at most {most} bytes for {mime_type}.")
            return
    raise invalid_parameter(f"Param file must be a file of a supported type, not {mime_type[:80]}.")

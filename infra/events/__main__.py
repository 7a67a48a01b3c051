"""`python -m infra.events` writes docs/events.md and the schemas beside it."""

from infra.events.schemas import FOLDER, files

if __name__ == "__main__":
    written = files()
    FOLDER.mkdir(exist_ok=True)
    for old in set(FOLDER.glob("*.json")) - written.keys():
        old.unlink()
    for place, text in written.items():
        place.write_text(text, encoding="utf-8")

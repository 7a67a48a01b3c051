"""The playbook's draft in memory."""

from __future__ import annotations

from chalicelib.domain.playbook_draft import PlaybookDraft


class InMemoryDrafts:
    """The Drafts port; `draft` is what stands."""

    def __init__(self) -> None:
        self.draft: PlaybookDraft | None = None

    def load(self) -> PlaybookDraft | None:
        return self.draft

    def save(self, draft: PlaybookDraft, *, seen: int) -> bool:
        if self._revision != seen:
            return False
        self.draft = draft
        return True

    def drop(self, *, seen: int) -> bool:
        if self.draft is None or self._revision != seen:
            return False
        self.draft = None
        return True

    @property
    def _revision(self) -> int:
        return self.draft.revision if self.draft else 0

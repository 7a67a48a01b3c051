"""Open a proposed change in the draft of the next playbook version, where a person mends its words and publishes."""

from __future__ import annotations

from chalicelib.domain.playbook_draft import PlaybookDraft
from chalicelib.domain.review.applied import with_edits
from chalicelib.domain.review.proposed import ProposedVersion
from chalicelib.use_cases.edit_playbook import EditorPowers, NotKept, write_proposal
from chalicelib.use_cases.session_ports import Person


def files_of_proposal(proposed: ProposedVersion, powers: EditorPowers) -> dict[str, str]:
    """The files that the change writes anew, made of the version in force."""
    active = powers.playbooks.active()
    before, after = powers.files.of(active), powers.files.of(with_edits(active, proposed.mending.edits))
    return {file: text for file, text in after.items() if before.get(file) != text}


def open_proposal(proposed: ProposedVersion, *, by: Person, powers: EditorPowers) -> PlaybookDraft | NotKept:
    """Write a proposed change into the draft; what somebody changed there already stays as it is."""
    files = files_of_proposal(proposed, powers)
    return write_proposal(files, proposal_id=proposed.proposal_id, by=by, powers=powers)

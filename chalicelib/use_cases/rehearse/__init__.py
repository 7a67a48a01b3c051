"""Rehearse: play scenarios against a playbook and a model, with nothing sent to anybody."""

from chalicelib.use_cases.rehearse.rehearse import rehearse
from chalicelib.use_cases.rehearse.rehearse_ports import MeaningJudge, PlayedCustomer, Staged, Staging

__all__ = ["MeaningJudge", "PlayedCustomer", "Staged", "Staging", "rehearse"]

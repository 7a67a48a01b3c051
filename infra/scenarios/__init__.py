"""Scenarios on this machine: the offline model in the process, runs that are kept, tables."""

"""The deployment itself: the template's promises, the clock, the packages, the processes."""

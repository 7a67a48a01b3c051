"""The packaged sentence encoder: what words resemble, worked out without asking anybody."""

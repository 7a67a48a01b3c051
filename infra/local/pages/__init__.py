"""What all pages of the simulators share: templates, one stylesheet, one script."""

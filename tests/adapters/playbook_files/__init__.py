"""Reading `policies/`: the sample is right, and what is wrong in a playbook is named."""

"""A mailbox for what the local AWS's SES captured."""

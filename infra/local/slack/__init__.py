"""A Slack workspace: the part of the Web API that the product uses, and a page that shows what was posted."""

"""The inbox as people see it: templates, static files and the view data they show; no writes."""

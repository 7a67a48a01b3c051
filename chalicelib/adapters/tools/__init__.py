"""The business's own services: HTTP tools that the AI may call, each call checked, limited and recorded."""

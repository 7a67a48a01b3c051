"""The catalogues of the people's own texts, for pages and for what people are told elsewhere."""

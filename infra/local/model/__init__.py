"""The offline model: an OpenAI-compatible endpoint that retrieves and quotes; it does not generate."""

"""The language model behind any endpoint that speaks OpenAI's chat completions with a JSON schema."""

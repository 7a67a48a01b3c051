"""The words that rules listen for, language by language, and how they read a customer's text."""

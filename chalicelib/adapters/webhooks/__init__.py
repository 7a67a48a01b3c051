"""The business's other systems, called when something happened."""

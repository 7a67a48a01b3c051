"""An encoder that hears what a test tells it to; silent, like one that is down, until then."""

from chalicelib.adapters.in_memory.meanings import InMemoryMeanings as MeaningsFake

__all__ = ["MeaningsFake"]

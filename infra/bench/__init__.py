"""The benchmarks: counts first, because they are the same on every machine; seconds and prices follow from them."""

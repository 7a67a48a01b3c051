"""The words of documents that customers send, read where a hostile one can do no harm."""

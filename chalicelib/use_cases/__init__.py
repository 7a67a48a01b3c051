"""The stories of the product, one verb a file; their arguments say what each may touch."""

"""One outside system a file (or folder): what turns a port's promise into calls."""

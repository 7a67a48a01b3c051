"""What wakes the product: each module translates one outside event into one use-case call."""

"""Customers in memory, found by any identity."""

from chalicelib.adapters.in_memory.customers import InMemoryCustomers as CustomersFake

__all__ = ["CustomersFake"]

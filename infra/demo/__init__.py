"""The demo: one story told to the running local stack from outside, over HTTP only, as customer and as agent."""

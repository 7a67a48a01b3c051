"""The deployed product: the template that goes to AWS, running on this machine with IAM enforced."""

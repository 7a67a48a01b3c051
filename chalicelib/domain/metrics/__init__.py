"""What is measured, how, and out of which cases: rates are derived from the facts of cases when somebody asks."""

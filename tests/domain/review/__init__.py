"""What the weekly review draws, finds and proposes."""

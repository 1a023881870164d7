"""What volunteers sent: what came in, what waits for a person, and receipts to send back."""

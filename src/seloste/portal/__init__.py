"""What the people in the register see: confirming who asked, fetching an answer. Never reaches the vault."""

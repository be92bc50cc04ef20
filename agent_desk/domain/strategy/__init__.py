"""Around the call: who may recover, what it adds up to, and what was tried honestly."""

"""Practice of calls: what the agent did with each sentence, and how good the whole call was."""

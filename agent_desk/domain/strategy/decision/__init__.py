"""From one objective to what a debtor receives: the reasoning behind the segments and campaigns."""

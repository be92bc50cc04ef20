"""Payment options: policy, cells, schedules, nearest counter-offer, checker, ranking."""

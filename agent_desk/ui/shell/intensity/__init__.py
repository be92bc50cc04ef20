"""«Intensidad»: what each attempt gives, and the plan that the work list follows."""

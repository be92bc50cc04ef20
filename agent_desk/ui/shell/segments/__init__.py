"""«Segmentos»: what each customer receives, edited with live counts."""

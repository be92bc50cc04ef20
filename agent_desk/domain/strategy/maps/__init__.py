"""The strategy on one page: objectives by perspective, and the hypotheses that join them."""

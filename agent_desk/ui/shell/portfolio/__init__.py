"""The place where the portfolio is seen by product and bucket, and files are loaded."""

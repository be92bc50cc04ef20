"""What the law gives a person over his data: requests, blocking, erasing, restricted data."""

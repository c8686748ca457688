# judge: valid-parentheses
def is_valid(s: str) -> bool:
    """Return whether every bracket is closed by one of its kind, the bracket opened last being closed first."""
    raise NotImplementedError

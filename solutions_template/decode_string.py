# judge: decode-string


def decode_string(s: str) -> str:
    """Return ``s`` with every ``k[text]`` replaced by ``k`` copies of the decoded ``text``."""
    raise NotImplementedError

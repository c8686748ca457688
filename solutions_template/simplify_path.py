# judge: simplify-path


def simplify_path(path: str) -> str:
    """Return the canonical form of an absolute Unix path: no empty parts, no `.`, no `..`."""
    raise NotImplementedError

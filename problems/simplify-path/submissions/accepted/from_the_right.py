def simplify_path(path):
    """Read from the right: each `..` says that one more name further left is to be left out."""
    kept = []
    pending = 0
    for part in reversed(path.split("/")):
        if part == "..":
            pending += 1
        elif part in ("", "."):
            continue
        elif pending:
            pending -= 1
        else:
            kept.append(part)
    return "/" + "/".join(reversed(kept))

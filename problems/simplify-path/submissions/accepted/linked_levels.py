from functools import reduce


def simplify_path(path):
    """A level is a pair of its parent and its name; the root is None."""

    def enter(level, part):
        if part in ("", "."):
            return level
        if part == "..":
            return level and level[0]
        return level, part

    level = reduce(enter, path.split("/"), None)
    names = []
    while level:
        level, name = level
        names.append(name)
    return "/" + "/".join(reversed(names))

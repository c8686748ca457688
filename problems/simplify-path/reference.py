def simplify_path(path):
    """Keep the directories entered so far on a stack; `..` leaves the last one: O(n) time and memory."""
    stack = []
    for part in path.split("/"):
        if part == "..":
            # Above the root there is only the root.
            if stack:
                stack.pop()
        elif part not in ("", "."):
            stack.append(part)
    return "/" + "/".join(stack)

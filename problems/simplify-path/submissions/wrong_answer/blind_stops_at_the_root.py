# Forgets everything that follows when a path climbs above the root.
# zh: 路径越过根目录时，忽略了后面的一切。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part == "..":
            if not stack:
                break
            stack.pop()
        elif part and part != ".":
            stack.append(part)
    return "/" + "/".join(stack)

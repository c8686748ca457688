# Removes the empty parts at the end only, so behind a double slash `..` leaves nothing at all.
# zh: 空串也先入栈、最后才过滤，连续斜杠之后的 `..` 弹出的只是空串。
def simplify_path(path):
    stack = []
    for part in path.split("/"):
        if part == "..":
            if stack:
                stack.pop()
        elif part != ".":
            stack.append(part)
    return "/" + "/".join(part for part in stack if part)
